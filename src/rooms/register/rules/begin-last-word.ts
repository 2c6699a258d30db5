const shortest = 3;

/**
 * Lets the last word typed be the beginning of a word, since Swedish puts words together and people stop typing early:
 * "brandskydd" finds "brandskyddsplan" too. Not for a word that is quoted, excluded or very short, nor where the query in
 * PostgreSQL's text form does not end with a plain word. Then it is returned as it was.
 */
export function beginLastWord(query: string, typed: string): string {
  const last = typed.trim().split(/\s+/u).at(-1) ?? "";
  const plain = /^[\p{L}\p{N}]+$/u.test(last) && last.length >= shortest && last.toLowerCase() !== "or";
  return plain && /(?<!!)'(?:[^']|'')+'$/u.test(query) && !query.endsWith(":*") ? `${query}:*` : query;
}
