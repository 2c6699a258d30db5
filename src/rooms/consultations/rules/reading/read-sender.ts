import type { AnswerText } from "./answer-text.ts";
import { type Field, field } from "./field.ts";
import { foldName } from "./fold-name.ts";
import type { BodyIndex } from "./index-bodies.ts";
import { matchBody } from "./match-body.ts";
import { kindOfOrganisation } from "./organisation-words.ts";
import { type PossibleSender, senderEvidence } from "./sender-evidence.ts";

/** A body as it is named, and its key in the directory when it stands there. */
export type NamedBody = { name: string; key: string | null };
/** Who answers: the officials, and the bodies whose answer it is; more than one when several answer together. */
export type Sender = { administration: Field<string | null>; bodies: Field<NamedBody>[] };

const TOGETHER = /gemensam(?:t|ma)? (?:yttrande|svar|remissvar|remissyttrande|tjänsteutlåtande|tjänsteskrivelse|skrivelse)|(?:yttrar sig|svarar|avger|lämnar)[^.]{0,40} gemensamt/i;

/** Decides who answers. The answer to a staff report is the committee's to whom it is written, not the officials'. */
export function readSender(text: AnswerText, index: BodyIndex, asker: string | null, addressee: Field<string | null>, day?: Temporal.PlainDate): Sender {
  const named = (name: string | null | undefined): NamedBody | null =>
    name ? { name, key: matchBody(name, index, day)?.body.key ?? null } : null;
  const evidence = senderEvidence(text).filter(({ name }) => !asker || foldName(name) !== foldName(asker));
  const together = TOGETHER.test(wholeText(text));
  const officials = evidence.filter(({ kind }) => kind === "administration");
  const [official, nextOfficial] = officials;
  const administration = chosen(official, nextOfficial);

  const towns = evidence.filter(({ kind }) => kind === "municipality");
  const others = evidence.filter(({ name, kind }) => kind !== "administration" && kind !== "municipality" && !isSame(name, addressee.value));
  const isReport = text.sections.some(({ kind }) => kind === "proposed-decision");
  if (isReport && addressee.value && kindOfOrganisation(addressee.value) === "committee") {
    const names = [addressee.value, ...(addressee.alternatives ?? [])];
    const bodies = names.map((name) => field(named(name) ?? { name, key: null }, addressee.confidence, addressee.found));
    return { administration, bodies };
  }
  const [best, second] = others;
  const owner = official ? matchBody(official.name, index, day) : null;
  const ownsOfficial = owner && owner.through === "administration" ? { name: owner.body.name, key: owner.body.key } : null;
  if (together && best) {
    const bodies = others.filter(({ kind, score }) => kind === best.kind && score * 2.5 >= best.score);
    return { administration, bodies: bodies.map((one) => field(named(one.name) ?? { name: one.name, key: null }, "likely", one.found)) };
  }
  if (official && (!best || official.score > best.score * 1.5) && ownsOfficial) {
    return { administration, bodies: [field<NamedBody>(ownsOfficial, "likely", official.found)] };
  }
  const [town] = towns;
  const body = best && (!official || best.score >= official.score / 2) ? best : (official ?? best ?? town);
  if (!body) return { administration, bodies: [] };
  const rival = second && body === best ? second : undefined;
  return { administration, bodies: [{ ...chosen(body, rival, (name) => named(name) ?? { name, key: null }) }] };
}

const isSame = (name: string, other: string | null) => other !== null && foldName(name) === foldName(other);

function wholeText({ head, sections }: AnswerText): string {
  const paragraphs = [...head, ...sections.slice(0, 4).flatMap((section) => section.paragraphs.slice(0, 4))];
  return paragraphs.map(({ text }) => text.slice(0, 600)).join("\n");
}

function chosen(best: PossibleSender | undefined, second: PossibleSender | undefined): Field<string | null>;
function chosen<T>(best: PossibleSender, second: PossibleSender | undefined, make: (name: string) => T): Field<T>;
function chosen(best: PossibleSender | undefined, second: PossibleSender | undefined, make: (name: string) => unknown = (name) => name): Field<unknown> {
  if (!best) return field(null, "uncertain", null);
  const close = second !== undefined && second.score * 2 > best.score;
  const confidence = close ? "uncertain" : best.score >= 8 ? "certain" : best.score >= 4 ? "likely" : "uncertain";
  return field(make(best.name), confidence, best.found, close && second ? [make(second.name)] : []);
}
