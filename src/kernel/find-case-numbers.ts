import { parseCaseNumber } from "./case-number.ts";
import { CASE_NUMBER_LABELS } from "./case-number-groups.ts";

/** A case number in running text: as written there, and where it begins (UTF-16 index, as `slice` counts). */
export interface FoundCaseNumber {
  readonly raw: string;
  readonly at: number;
}

/**
 * Finds the case numbers in running text. After "Dnr" or its like, and on through "och" and commas, every known form
 * counts; elsewhere only forms that are hardly anything else, so dates, school years and laws are left alone.
 */
export function findCaseNumbers(text: string): FoundCaseNumber[] {
  const found: FoundCaseNumber[] = [];
  let announcedUntil = -1;
  for (const candidate of candidatesIn(text)) {
    const number = parseCaseNumber(candidate.raw);
    if (!number) continue;
    const announced = isAnnounced(text, candidate.at) || continues(text, announcedUntil, candidate.at);
    if (!announced && (number.confidence === "uncertain" || isUnionAct(text, candidate.at))) continue;
    found.push(candidate);
    if (announced) announcedUntil = candidate.at + candidate.raw.length;
  }
  return found;
}

// Every repetition is bounded and begins with a separator, so hostile text costs no more than its length. A slash, an
// equals sign or the like in front means the inside of an address on the web.
const CANDIDATE =
  /(?<![\p{L}\p{N}/=_%]|\d[./:–‑-](?=\d))(?:(?<word>\p{L}{1,12})(?<gap>[ \u00a0\u202f-]?))?\d{1,7}(?:[./:–‑-]\d{1,7}){1,6}(?:\/\p{L}{1,6}\d{0,2})?(?![\p{L}\p{N}]|[./:–‑-]\d)/gu;

function* candidatesIn(text: string): Generator<FoundCaseNumber> {
  for (const match of text.matchAll(CANDIDATE)) {
    const { word = "", gap = "" } = match.groups ?? {};
    const before = isRegister(word, gap) ? 0 : word.length + gap.length;
    yield { raw: match[0].slice(before), at: match.index + before };
  }
}

const VOWELLESS = /^(?![AEIOUYÅÄÖ])\p{Lu}(?:(?![aeiouyåäö])\p{Ll}){1,5}$/u;
const NO_REGISTER = new Set(["DNR", "DIARIENUMMER", "DIARIENR", "ÄRENDENUMMER", "ÄRENDENR", "NR", "KL", "PKT", "BL"]);

/**
 * KS and a glued Ju are a register's letters, and so is Kst, as few Swedish words lack vowels. "Enligt", "Se" and "Dnr" are
 * the sentence around the number.
 */
function isRegister(word: string, gap: string): boolean {
  if (word === "" || NO_REGISTER.has(word.toUpperCase())) return false;
  return gap === "" || /^\p{Lu}{1,6}$/u.test(word) || VOWELLESS.test(word);
}

const LABEL_BEFORE = new RegExp(`(?<!\\p{L})(?:${CASE_NUMBER_LABELS.join("|")})[.:]?\\s{0,3}$`, "iu");

function isAnnounced(text: string, at: number): boolean {
  return LABEL_BEFORE.test(text.slice(Math.max(0, at - 24), at));
}

const CONTINUES = /^\s*(?:,|;|&|\+|och|samt|respektive|resp\.|and)\s*(?:dnr\.?\s*)?$/iu;

function continues(text: string, from: number, to: number): boolean {
  return from >= 0 && to - from <= 24 && CONTINUES.test(text.slice(from, to));
}

function isUnionAct(text: string, at: number): boolean {
  return /\((?:EU|EG|EEG|EU, Euratom)\)\s{0,3}(?:nr\s)?$/u.test(text.slice(Math.max(0, at - 24), at));
}
