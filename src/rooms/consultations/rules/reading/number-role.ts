import type { SectionKind } from "./section-words.ts";

/** Whose a case number is: the answerer's, the asker's, or that of the case that went before. */
export type NumberRole = "own" | "foreign" | "predecessor";
/** A case number in a text: the text around it, what section it stands in, and how far from the beginning. */
export type NumberSetting = { raw: string; at: number; before: string; after: string; kind: SectionKind | "head" };

const FOREIGN =
  /remiss|remitter|svar på|yttrande över|yttra sig över|synpunkter på|begäran om yttrande|\bert? (?:dnr|beteckning|referens|skrivelse)|kommunstyrelsens dnr/i;
const PREDECESSOR_BEFORE =
  /revider\p{L}* av|ersätt\p{L}*|tidigare|föregående|nuvarande|gällande|upphäv\p{L}*|avlös\p{L}*|antogs|antagen|antaget|närmast före|förra/iu;
const PREDECESSOR_AFTER =
  /^[^.]{0,20}(?:som antogs|antogs|antaget|antagen|upphör|ersätts|avlöses|gäller till|som gällde|upphävs)/iu;
const OWN =
  /\b(?:vårt|eget|egna|nämndens|förvaltningens|kontorets|bolagets) (?:dnr|diarienummer|ärendenummer|tjänsteutlåtande)/i;

/** Tells by the words around a number whose it is, and how strongly they say so. `null` when they do not. */
export function numberRole({ raw, at, before, after, kind }: NumberSetting): [NumberRole | null, number] {
  if (OWN.test(before)) return ["own", 5];
  const predecessor = PREDECESSOR_BEFORE.test(before) || PREDECESSOR_AFTER.test(after);
  const foreign = FOREIGN.test(before.slice(-90));
  if (kind === "head") {
    if (foreign) return ["foreign", 6];
    return at <= 5 || before.trim() === "" ? ["own", raw === before + raw ? 2 : 4] : [null, 0];
  }
  if (predecessor && !/remiss[^.]{0,30}$/i.test(before)) return ["predecessor", 5];
  if (foreign) return ["foreign", 4];
  return kind === "attachments" || kind === "decision-basis" ? ["foreign", 1] : [null, 0];
}

/** Whether a label names somebody else's number whatever it is otherwise taken for. */
export const namesForeign = (label: string): boolean => FOREIGN.test(label);
