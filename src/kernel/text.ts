/** Every character that ends a line somewhere: Windows, Unix, old Mac, Word's vertical tab, Unicode. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * What never shows and only misleads: control characters, zero-width and soft hyphens, bidi overrides (all of Unicode
 * class Cf, so U+200B–U+200F, U+202A–U+202E, U+2066–U+2069 and U+FEFF too) and halves of surrogate pairs, which
 * PostgreSQL refuses. Tabs stay here, as they are blanks.
 */
const UNSEEN = /[\p{Cf}\p{Cs}]|(?!\t)\p{Cc}/gu;

/** One line of text as it should be stored: NFC, nothing unseen, single blanks, none at the ends. */
export function cleanLine(text: string): string {
  return text.replace(LINE_END, " ").replace(UNSEEN, "").normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * Several lines of text as they should be stored: each line as `cleanLine` makes it, every kind of line end as `\n`, no
 * empty lines first or last. Indentation is lost, so this is not for text where indentation means something.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_END, "\n").split("\n").map(cleanLine).join("\n").trim();
}
