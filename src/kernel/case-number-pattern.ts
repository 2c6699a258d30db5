/** The parts of a number about to be issued. */
export interface CaseNumberParts {
  /** Four digits. */
  readonly year: number;
  /** From the register's counter: 1 and up. */
  readonly serial: number;
  readonly classCode?: string;
}

const WORD = /\{([^{}]*)\}/g;
const LONE_CLASS = /[ ./:_-]?\{class\}$|\{class\}[ ./:_-]?/g;
const SERIAL_WORD = /^serial(?::(?<width>\d+))?$/;

/**
 * Writes a new case number by a register's pattern: `KS {year}/{serial}`, `{class}-{serial:4}/{year}`, where `:4` pads
 * with zeros. A `{class}` without class code is left out with one separator beside it. Validate with `patternProblem`
 * before a pattern is stored; unknown words are written as they stand. Throws on a year or serial that no counter gives,
 * as a wrong number in a register cannot be taken back.
 */
export function formatCaseNumber(pattern: string, parts: CaseNumberParts): string {
  const { year, serial, classCode = "" } = parts;
  if (!Number.isSafeInteger(serial) || serial < 1) throw new RangeError(`No serial of a case: ${serial}`);
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new RangeError(`No year of a case: ${year}`);
  const withClass = classCode === "" ? pattern.replace(LONE_CLASS, "") : pattern;
  return withClass.replace(WORD, (written, word: string) => {
    if (word === "year") return String(year);
    if (word === "class") return classCode;
    const width = SERIAL_WORD.exec(word);
    return width ? String(serial).padStart(Math.min(Number(width.groups?.width ?? 0), WIDEST), "0") : written;
  });
}

/** What is wrong with a pattern; the first problem found. */
export type PatternProblem =
  | "too-long"
  | "brace-unpaired"
  | "unknown-word"
  | "width-wrong"
  | "word-repeated"
  | "serial-missing"
  | "year-missing"
  | "character-refused"
  | "words-touch";

const LONGEST = 60;
const WIDEST = 9;
// Latin letters only: others may melt together when separators fall away, and then two numbers could become one.
const BETWEEN_WORDS = /^[\p{Script=Latin}\d ./:_-]*$/u;
// Where two words meet, or a digit meets a word, nobody can tell one from the other. Only a serial may follow the year
// directly, as a year always has four digits.
const TOUCHING = /(?<!\{year)\}\{|\{year\}\{class|\d\{|\}\d/;

/** Validates a register's pattern: `null` when every number it gives is unique, readable and can be searched for. */
export function patternProblem(pattern: string): PatternProblem | null {
  if (pattern.length > LONGEST) return "too-long";
  const between = pattern.replace(WORD, "");
  if (/[{}]/.test(between)) return "brace-unpaired";
  const words = [...pattern.matchAll(WORD)].map((match) => match[1] ?? "");
  const names = words.map((word) => word.split(":", 1)[0] ?? "");
  if (names.some((name) => !["year", "serial", "class"].includes(name))) return "unknown-word";
  if (words.some((word) => word.includes(":") && !isWidth(word))) return "width-wrong";
  if (new Set(names).size < names.length) return "word-repeated";
  if (!names.includes("serial")) return "serial-missing";
  if (!names.includes("year")) return "year-missing";
  if (!BETWEEN_WORDS.test(between) || between !== between.trim()) return "character-refused";
  return TOUCHING.test(pattern) ? "words-touch" : null;
}

function isWidth(word: string): boolean {
  const width = Number(SERIAL_WORD.exec(word)?.groups?.width ?? 0);
  return width >= 1 && width <= WIDEST;
}
