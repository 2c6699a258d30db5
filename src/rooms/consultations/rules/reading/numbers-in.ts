import { findCaseNumbers } from "../../../../kernel/find-case-numbers.ts";

/** "diarienummer 1234/23": the year in two figures is a case number only where something says so. */
const SHORT_YEAR = /(?<!\p{L})(?:dnr|diarienr|diarienummer)[.:]?\s{0,2}((?:\p{Lu}{1,6}[ -]?)?\d{1,6}\/\d{2})(?!\d)/giu;
const YOURS =
  /(?<!\p{L})(?:ert|er|eran) (?:dnr|diarienr|diarienummer|beteckning|referens|ärendenummer|ärendenr)[.:]?\s{0,2}(?=\S*\d)([^\s,;)]{3,40})/giu;

/** The numbers the kernel knows, and whatever an answer calls "ert dnr" in a form that it does not. */
export function numbersIn(text: string): { raw: string; at: number }[] {
  const found = findCaseNumbers(text);
  const yours = [...text.matchAll(YOURS)].map((match) => ({
    raw: (match[1] ?? "").replace(/[.:]$/, ""),
    at: match.index + match[0].length - (match[1] ?? "").length,
  }));
  const short = [...text.matchAll(SHORT_YEAR)].map((match) => ({
    raw: match[1] ?? "",
    at: match.index + match[0].length - (match[1] ?? "").length,
  }));
  return [
    ...found,
    ...[...yours, ...short].filter(
      ({ at, raw }) => !found.some((one) => one.at < at + raw.length && at < one.at + one.raw.length),
    ),
  ];
}
