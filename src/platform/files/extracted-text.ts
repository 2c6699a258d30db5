export type TextWarning = "no-text" | "truncated" | "pages-unreadable" | "tracked-changes" | "comments";

/** Text for searching and reading aloud, not for layout. `pages` where the format has pages. */
export type ExtractedText = {
  text: string;
  pages?: number;
  /** Each is also a message key, `files:<warning>`. */
  warnings: TextWarning[];
};

/** UTF-16 units. A report of 2,000,000 is some 1,000 pages; beyond that a search index gains nothing. */
export const maximumCharacters = 2_000_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL refuses a zero character, and none of them is text
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Makes raw text fit to be stored: even line ends, no control characters, whole characters, and not too long. */
export function extractedText(raw: string, found: Omit<ExtractedText, "text">): ExtractedText {
  const tidy = raw
    .slice(0, maximumCharacters)
    .replace(/\r\n?/g, "\n")
    .replace(controls, "")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .toWellFormed()
    .trim();
  const warnings = new Set(found.warnings);
  if (raw.length > maximumCharacters) warnings.add("truncated");
  if (tidy === "") warnings.add("no-text");
  return { ...found, text: tidy, warnings: [...warnings] };
}
