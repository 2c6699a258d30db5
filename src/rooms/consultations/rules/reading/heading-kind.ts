import { moreSectionWords } from "./more-section-words.ts";
import type { SectionKind } from "./section-words.ts";

const WHOSE = "(?:\\p{L}[\\p{L}&-]* ){0,2}\\p{L}[\\p{L}-]*s(?: (?:gemensamma|samlade|sammanfattande|övergripande|allmänna|egna|fortsatta))?";
const WHO = "(?:\\p{L}[\\p{L}&-]* ){0,3}\\p{L}[\\p{L}-]*";

function patternOf(word: string): string {
  return word
    .replace(/[.+?^$[\]\\]/g, "\\$&")
    .replaceAll("(", "(?:")
    .replaceAll("{whose}", WHOSE)
    .replaceAll("{who}", WHO)
    .replaceAll(/ ?…/g, "(?:[ /].{1,90})?");
}

const KINDS: readonly (readonly [SectionKind, RegExp])[] = moreSectionWords.map(([kind, words]) => [
  kind,
  new RegExp(`^(?:${words.map(patternOf).join("|")})$`, "u"),
]);

const NUMBERING = /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|§ ?\d{1,4}|[A-ZÅÄÖ][.)]|[IVX]{1,4}[.)])\s+/u;
const LONGEST = 110;

/** A heading without its number and its colon. */
export function bareHeading(text: string): string {
  return text.replace(NUMBERING, "").replace(/\s*:$/, "").trim();
}

/** The kind of section that a line announces by its words, or `null` when the vocabulary does not know it. */
export function headingKind(text: string): SectionKind | null {
  if (text.length > LONGEST || !/^[\p{Lu}\d§(]/u.test(text) || /[.,;!?]$/.test(text)) return null;
  const bare = bareHeading(text).toLowerCase();
  return KINDS.find(([, shape]) => shape.test(bare))?.[0] ?? null;
}
