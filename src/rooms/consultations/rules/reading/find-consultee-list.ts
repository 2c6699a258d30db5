import type { Found } from "./field.ts";
import { LIST_MARK } from "./joins-line.ts";
import { foundIn, passagesIn } from "./passages-in.ts";
import type { SectionKind } from "./section-words.ts";
import type { Section } from "./split-sections.ts";

/** A piece of text that names consultees, and where it stands. */
export type ConsulteeList = { text: string; found: Found };

const ANNOUNCES = [
  /\b(?:remitterats|remitterat|remitteras|remitterades|internremitterats|internremitterat|utremitterats)\b[^.:;]{0,60}? till\b:?/i,
  /\b(?:på|ut på|som) (?:intern)?remiss(?: för yttrande)? till\b:?/i,
  /\b(?:sänts|skickats|översänts|gått|gick|sändes|skickades|ställts|utgått)\b(?: [\p{L}]+){0,4} (?:till|för yttrande till)\b:?/iu,
  /\bremissinstanser(?:na)?(?: \p{L}+){0,2} (?:är|har varit|var)\b:?/iu,
  /\b(?:övriga |andra )?remissinstanser(?:na)?:/i,
  /\b(?:yttrande|synpunkter) har (?:även |också )?(?:begärts|inhämtats|hämtats in) från\b:?/i,
];
const ABOUT = /remi|för yttrande|yttranden? från|synpunkter/i;
/** What follows the names in the same sentence. */
const AFTER =
  /(?:,)? (?:för (?:yttrande|besvarande|synpunkter|kännedom|svar)|med (?:svar|begäran|sista|möjlighet)|senast|som (?:ska|skall|ombetts|har)|vilka|och (?:ska|skall) besvaras)(?![\p{L}-]).*$/iu;
const KINDS: ReadonlySet<SectionKind> = new Set([
  "background",
  "matter",
  "preparation",
  "consultees",
  "opening",
  "summary",
  "other",
]);

/** The lists of those who were asked, in sentences ("har remitterats till …") and in lists below them. */
export function findConsulteeList(sections: readonly Section[]): ConsulteeList[] {
  return sections
    .filter(({ kind, within }) => KINDS.has(within ?? kind))
    .flatMap((section) => (section.kind === "consultees" ? wholeSection(section) : announced(section)));
}

function wholeSection(section: Section): ConsulteeList[] {
  return passagesIn([section]).map((passage) => ({ text: cut(passage.text), found: foundIn(passage) }));
}

function announced(section: Section): ConsulteeList[] {
  return passagesIn([section]).flatMap((passage) => {
    const words = ABOUT.test(passage.text) ? ANNOUNCES.find((one) => one.test(passage.text)) : undefined;
    const match = words?.exec(passage.text);
    if (!match) return [];
    const rest = passage.text.slice(match.index + match[0].length);
    const list = { text: cut(rest), found: foundIn(passage) };
    if (!/^[:\s]*$/.test(rest) && !/:\s*$/.test(rest)) return [list];
    return [list, ...itemsAfter(section, passage)];
  });
}

/** The points of a list whose lead-in ends with a colon. */
function itemsAfter(section: Section, passage: ReturnType<typeof passagesIn>[number]): ConsulteeList[] {
  const after = section.paragraphs.slice(section.paragraphs.indexOf(passage.paragraph) + 1);
  const end = after.findIndex(
    (one) => one.kind !== "item" && one.kind !== "row" && (/[.:]$/.test(one.text) || one.text.length > 90),
  );
  return passagesIn([{ ...section, paragraphs: end < 0 ? after : after.slice(0, end) }]).map((one) => ({
    text: one.text.replace(LIST_MARK, ""),
    found: foundIn({ ...one, section }),
  }));
}

const cut = (text: string) => text.replace(AFTER, "").replace(/[.;:\s]+$/, "");
