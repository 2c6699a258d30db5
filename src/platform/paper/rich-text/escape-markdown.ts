const word = /[\p{L}\p{N}]/u;

/** An asterisk between blanks is an asterisk, and an underline within a word is one. */
function emphasizes(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  const after = text[at + 1] ?? "";
  if (text[at] === "_") return !(word.test(before) && word.test(after));
  return !(before === " " && after === " ");
}

/**
 * Text that reads as itself when read as Markdown, with no more escapes than it takes, since people see them. `lineStart`: it
 * stands first on its line; `inLink`: it is the words of a link.
 */
export function escapeMarkdown(text: string, { lineStart, inLink }: { lineStart: boolean; inLink: boolean }): string {
  const inner = text
    .replaceAll("\\", "\\\\")
    .replace(/[*_]/g, (sign, at: number, all: string) => (emphasizes(all, at) ? `\\${sign}` : sign))
    .replace(inLink ? /[[\]]/g : /\](?=\(|$)/g, "\\$&")
    .replace(/<(?=[\p{L}/!?])|&(?=#?\w+;)/gu, "\\$&")
    .replace(/={2,}|^=|=$/g, (signs) => signs.replaceAll("=", "\\="));
  if (!lineStart) return inner;
  return inner.replace(/^([#]{1,6}|[-+*])(?= |$)|^>/, "\\$&").replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2");
}
