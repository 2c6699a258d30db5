const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The part of a text around the first of the words sought, at most `size` characters and cut between words; an … where
 * something was left out. A Swedish stem is the beginning of its words, so a word that begins so is taken. Null when none
 * stands in the text.
 */
export function windowAround(text: string, words: readonly string[], size: number): string | null {
  if (words.length === 0) return null;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join("|")})`, "iu").exec(text);
  if (!found) return null;
  const from = Math.max(0, found.index - Math.floor(size / 3));
  const to = Math.min(text.length, from + size);
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1 || from;
  const blank = text.lastIndexOf(" ", to);
  const end = to === text.length || blank <= found.index ? to : blank;
  const part = text.slice(Math.min(start, found.index), end).toWellFormed().replace(/\s+/gu, " ").trim();
  return `${start === 0 ? "" : "… "}${part}${end === text.length ? "" : " …"}`;
}
