import type { Field } from "./field.ts";
import { findOrganisations } from "./find-organisations.ts";
import { foldName } from "./fold-name.ts";
import { opinionVerbs } from "./opinion-verbs.ts";
import type { Sender } from "./read-sender.ts";

/** Who says a sentence: the answerer by name or as "vi" or "nämnden", somebody else, or nobody that is named. */
export type Voice = "own" | "other" | "unnamed";

const SELF =
  /(?<!\p{L})(?:vi|oss|vår|vårt|våra|förvaltningen|stadsdelsförvaltningen|kontoret|nämnden|stadsdelsnämnden|bolaget|koncernen|styrelsen|myndigheten|kommunen|regionen|förbundet|föreningen|verksamheten|enheten|avdelningen|räddningstjänsten|brandförsvaret|polisen|polisregionen|polismyndigheten|förvaltningarna|nämnderna|kontoren|koncernledningen|kommunledningen|direktionen|institutet|kyrkan|facket|föreningen|undertecknad|jag|stiftelsen|länsstyrelsen|universitetet|högskolan)(?!\p{L})/iu;
const OTHERS =
  /^(?:i |enligt |även |också |samtliga |flera |några |många )?(?:(?:[\p{L}-]*programmet|[\p{L}-]*förslaget|förslagen|remissen|[\p{L}-]*utredningen|betänkandet|utredaren|promemorian|motionen|motionären|motionärerna|regeringen|policyn|[\p{L}-]*planen|strategin|riktlinjerna|remissinstanserna|remissinstanser|reservanterna|skrivelsen|dokumentet|lagen|lagstiftningen)(?: [\p{L}-]+){0,3}?) (?:anger|anges|föreslår|föreslås|beskriver|beskrivs|innebär|betonar|betonas|lyfter|lyfts|understryker|understryks|framhåller|framhålls|fastslår|fastslås|konstaterar|konstateras|anser|syftar|innehåller|framgår att|är indelat|menar|avstyrker|tillstyrker|önskar|ställer sig|välkomnar|är (?:[\p{L}]+ ){0,2}(?:positiv|negativ|kritisk|tveksam)\p{L}*)/iu;

/** Tells whose view a sentence is. `own` are the answerer's names as `ownNames` gives them. */
export function ownVoice(sentence: string, own: ReadonlySet<string>): Voice {
  if (OTHERS.test(sentence) && !/(?:som|vilket) [^.]{0,30}(?:förvaltningen|nämnden|vi) /i.test(sentence))
    return "other";
  const named = findOrganisations(sentence);
  const speakers = named.filter(({ at, length }) => speaks(sentence, at, length));
  if (speakers.some(({ name }) => own.has(foldName(name)))) return "own";
  if (SELF.test(sentence)) return "own";
  return speakers.length > 0 ? "other" : "unnamed";
}

const AFTER = new RegExp(`^(?: \\([^)]{1,20}\\))?,? (?:[\\p{L}]+ )?(?:${opinionVerbs})(?!\\p{L})`, "u");
const BEFORE = new RegExp(`(?:${opinionVerbs}|har|kan) $`, "u");

function speaks(sentence: string, at: number, length: number): boolean {
  return (
    AFTER.test(sentence.slice(at + length, at + length + 60)) || BEFORE.test(sentence.slice(Math.max(0, at - 20), at))
  );
}

/** Every name under which the answerer may speak. */
export function ownNames(sender: Sender, addressee: Field<string | null> | null): ReadonlySet<string> {
  const administration = [sender.administration.value, ...(sender.administration.alternatives ?? [])];
  const bodies = sender.bodies.flatMap(({ value }) => [value.name]);
  const names = [...administration, ...bodies, addressee?.value ?? null];
  return new Set(names.flatMap((name) => (name ? [foldName(name)] : [])));
}
