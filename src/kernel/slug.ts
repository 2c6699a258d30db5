/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_SPELLING: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ß: "ss",
  ı: "i",
};

/**
 * A text as part of an address or a file name: `a`–`z`, digits and single hyphens, å and ä as a, ö as o. Empty when the
 * text has no Latin letter and no digit.
 */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}|\p{Cf}/gu, "")
    .replace(/[æœøđðłþßı]/g, (letter) => PLAIN_SPELLING[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
