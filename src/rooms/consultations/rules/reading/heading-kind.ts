import { moreSectionWords } from "./more-section-words.ts";
import type { SectionKind } from "./section-words.ts";

const WHOSE =
  "(?:\\p{L}[\\p{L}&-]* ){0,2}\\p{L}[\\p{L}-]*s(?: (?:gemensamma|samlade|sammanfattande|övergripande|allmänna|egna|fortsatta))?";
const WHO = "(?:\\p{L}[\\p{L}&-]* ){0,3}\\p{L}[\\p{L}-]*";

type Pattern = { kind: SectionKind; rank: number; needs: string; shape: RegExp };

const exact = new Map<string, SectionKind>();
/** Patterns by their first word; those that begin with a name lie under the empty word. */
const patterns = new Map<string, Pattern[]>();
moreSectionWords.forEach(([kind, words], rank) => {
  for (const word of words.flatMap(choices)) {
    if (!/[{…]/.test(word)) exact.set(word, exact.get(word) ?? kind);
    else addPattern(kind, rank, word);
  }
});

/** "(a|b) c" is "a c" and "b c". */
function choices(word: string): string[] {
  const [whole, inside = ""] = /\(([^()]*)\)/.exec(word) ?? [];
  return whole === undefined ? [word] : inside.split("|").flatMap((one) => choices(word.replace(whole, one)));
}

function addPattern(kind: SectionKind, rank: number, word: string): void {
  const literal =
    word
      .replace(/\{who(?:se)?\} ?| ?…/g, "|")
      .split("|")
      .toSorted((a, b) => b.length - a.length)[0] ?? "";
  const shape = word
    .replace(/[.+?^$[\]\\]/g, "\\$&")
    .replaceAll("{whose}", WHOSE)
    .replaceAll("{who}", WHO)
    .replaceAll(/ ?…/g, "(?:[ /].{1,90})?");
  const first = word.startsWith("{") ? "" : (/^[^\s/…]+/.exec(word)?.[0] ?? "");
  patterns.set(first, [
    ...(patterns.get(first) ?? []),
    { kind, rank, needs: literal, shape: new RegExp(`^${shape}$`, "u") },
  ]);
}

const NUMBERING = /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|§ ?\d{1,4}|[A-ZÅÄÖ][.)]|[IVX]{1,4}[.)])\s+/u;
const LONGEST = 110;

/** Headings that are always written the same, in small letters. */
export const fixedHeadings: readonly string[] = [...exact.keys()];

/** A heading without its number and its colon. */
export function bareHeading(text: string): string {
  return text.replace(NUMBERING, "").replace(/\s*:$/, "").trim();
}

/** The kind of section that a line announces by its words, or `null` when the vocabulary does not know it. */
export function headingKind(text: string): SectionKind | null {
  if (text.length > LONGEST || text.length < 3 || !/^[\p{Lu}\d§(]/u.test(text) || /[.,;!?]$/.test(text)) return null;
  const bare = bareHeading(text).toLowerCase();
  const known = exact.get(bare);
  if (known) return known;
  const first = /^[^\s/]+/.exec(bare)?.[0] ?? "";
  const fitting = [...(patterns.get(first) ?? []), ...(patterns.get("") ?? [])].filter(
    ({ needs, shape }) => bare.includes(needs) && shape.test(bare),
  );
  return fitting.toSorted((a, b) => a.rank - b.rank)[0]?.kind ?? null;
}
