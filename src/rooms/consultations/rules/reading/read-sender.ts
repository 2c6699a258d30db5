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

const TOGETHER =
  /gemensam(?:t|ma)? (?:yttrande|svar|remissvar|remissyttrande|tjänsteutlåtande|tjänsteskrivelse|skrivelse)|(?:yttrar sig|svarar|avger|lämnar)[^.]{0,40} gemensamt/i;

type Known = {
  index: BodyIndex;
  asker: string | null;
  addressee: Field<string | null>;
  day: Temporal.PlainDate | undefined;
};

/** Decides who answers. The answer to a staff report is the committee's to whom it is written, not the officials'. */
export function readSender(text: AnswerText, known: Known): Sender {
  const evidence = senderEvidence(text).filter(({ name }) => !isSame(name, known.asker));
  const officials = evidence.filter(({ kind }) => kind === "administration");
  const administration = officials[0]
    ? chosen(officials[0], officials[1], (name): string | null => name)
    : field<string | null>(null, "uncertain", null);
  return { administration, bodies: deciding(text, known) ?? answering(text, known, evidence) };
}

const isSame = (name: string, other: string | null) => other !== null && foldName(name) === foldName(other);

function toBody(name: string, { index, day }: Known): NamedBody {
  return { name, key: matchBody(name, index, day)?.body.key ?? null };
}

/** The committee that a staff report is written to. */
function deciding({ isReport }: AnswerText, known: Known): Field<NamedBody>[] | null {
  const { value, alternatives = [], confidence, found } = known.addressee;
  if (!isReport || value === null || kindOfOrganisation(value) !== "committee") return null;
  return [value, ...alternatives].flatMap((name) => (name ? [field(toBody(name, known), confidence, found)] : []));
}

function answering(text: AnswerText, known: Known, evidence: readonly PossibleSender[]): Field<NamedBody>[] {
  const official = evidence.find(({ kind }) => kind === "administration");
  const town = evidence.find(({ kind }) => kind === "municipality");
  const others = evidence.filter(
    ({ name, kind }) => kind !== "administration" && kind !== "municipality" && !isSame(name, known.addressee.value),
  );
  const [best, second] = others;
  if (best && TOGETHER.test(beginning(text))) {
    const together = others.filter(({ kind, score }) => kind === best.kind && score * 2.5 >= best.score);
    return together.map(({ name, found }) => field(toBody(name, known), "likely", found));
  }
  const owner = official ? matchBody(official.name, known.index, known.day) : null;
  if (official && owner?.through === "administration" && (!best || official.score > best.score * 1.5)) {
    return [field<NamedBody>({ name: owner.body.name, key: owner.body.key }, "likely", official.found)];
  }
  const body = best && (!official || best.score >= official.score / 2) ? best : (official ?? best ?? town);
  return body ? [chosen(body, body === best ? second : undefined, (name) => toBody(name, known))] : [];
}

function beginning({ head, sections }: AnswerText): string {
  const paragraphs = [...head, ...sections.slice(0, 4).flatMap((section) => section.paragraphs.slice(0, 4))];
  return paragraphs.map(({ text }) => text.slice(0, 600)).join("\n");
}

function chosen<T>(best: PossibleSender, second: PossibleSender | undefined, make: (name: string) => T): Field<T> {
  const close = second !== undefined && second.score * 2 > best.score;
  const confidence = close ? "uncertain" : best.score >= 8 ? "certain" : best.score >= 4 ? "likely" : "uncertain";
  return field(make(best.name), confidence, best.found, close ? [make(second.name)] : []);
}
