import { fixedHeadings } from "./heading-kind.ts";
import { tidyLine } from "./tidy-line.ts";
import type { SourceLine } from "./to-lines.ts";

/** A line longer than this is a paragraph, or a whole page whose line ends were lost. */
const LONG = 1_200;
/** Short words stand at the beginning of sentences too often. */
const SHORTEST = 7;

const WORDS = fixedHeadings
  .filter((word) => word.length >= SHORTEST && /^[\p{L} -]+$/u.test(word))
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const OWNED =
  "\\p{Lu}\\p{L}{3,30}s (?:förslag till beslut|synpunkter och förslag|synpunkter|bedömning|ställningstagande)";
// These end a letterhead, which has no sentences.
const FIRST = "(?<=\\p{L} )(?:Förslag till beslut|Sammanfattning)(?= \\p{Lu}| \\d)";
const HEADING = new RegExp(`(?:(?<=^|[.!?:)”"\\d] )(?:${OWNED}|${WORDS.join("|")})(?= \\p{Lu}| \\d|$)|${FIRST})`, "gu");

/**
 * Gives headings lines of their own in a text whose line ends were lost on the way, as when a page was copied out of a
 * viewer: a known heading between the end of one sentence and the beginning of the next.
 */
export function unfoldHeadings(source: readonly SourceLine[]): SourceLine[] {
  const length = source.reduce((sum, { text }) => sum + text.length, 0);
  const long = source.reduce((sum, { text }) => sum + (text.length > LONG ? text.length : 0), 0);
  if (long * 2 < length) return [...source];
  return source.flatMap((line, index) => (line.text.length > LONG ? unfolded({ number: index + 1, ...line }) : [line]));
}

function unfolded(line: SourceLine): SourceLine[] {
  const pieces = tidyLine(line.text).replace(HEADING, "\n$&\n").split("\n");
  return pieces.flatMap((text) => [
    { ...line, text: text.trim() },
    { ...line, text: "" },
  ]);
}
