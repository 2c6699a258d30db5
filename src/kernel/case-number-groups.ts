/** Words that announce a case number. Longest first where one begins another. */
export const CASE_NUMBER_LABELS = [
  "diarienummer",
  "diarienr",
  "ärendenummer",
  "ärendenr",
  "vårt dnr",
  "ert dnr",
  "dnr",
  "case number",
] as const;

// Whatever stands between the letters of a label is skipped, so "D.nr", "diarie-nr" and a glued "dnrKS" all lose it.
const BETWEEN = "[^\\p{L}\\p{N}]*";
const LABEL = new RegExp(
  `^(?:${CASE_NUMBER_LABELS.map((label) => [...label.toUpperCase().replace(" ", "")].join(BETWEEN)).join("|")})${BETWEEN}`,
  "u",
);
const LONGEST_READ = 200;

/**
 * A case number in one spelling: plain digits, upper case, one kind of hyphen and slash, single blanks, nothing unseen,
 * and no "Dnr" in front. Reads the first 200 characters, as no number is longer and keys must fit in an index.
 */
export function foldCaseNumber(text: string): string {
  const seen = text.replace(/\p{Cf}|\p{Cs}/gu, "").slice(0, LONGEST_READ);
  const plain = seen.normalize("NFKC").toUpperCase().normalize("NFKC").slice(0, LONGEST_READ);
  const unified = plain
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2044\u2215]/g, "/")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/ ?([/:-]) ?/g, "$1");
  return withoutLabel(unified.trim());
}

function withoutLabel(folded: string): string {
  let rest = folded.replace(/^[^\p{L}\p{N}§]+/u, "").replace(/[)\]"'”.,; ]{1,9}$/u, "");
  for (let label = LABEL.exec(rest); label; label = LABEL.exec(rest)) rest = rest.slice(label[0].length);
  return rest;
}

/** The letters and the digits of a case number, group by group: `KS2023/0042` gives `KS`, `2023`, `0042`. */
export function caseNumberGroups(text: string): string[] {
  return foldCaseNumber(text).match(/\p{N}+|\p{L}+/gu) ?? [];
}

/** The key of a case number: its groups joined by hyphens, digits without leading zeros. Empty without any group. */
export function caseNumberKey(groups: readonly string[]): string {
  return groups.map(withoutLeadingZeros).join("-");
}

/** A group of digits as the number it is; letters and a lone zero stay. */
export function withoutLeadingZeros(group: string): string {
  return group.replace(/^0+(?=.)/, "");
}
