export type MarkupWords = {
  /** What ends a line, what stands for a tab, and what is taken out together with the text inside it. */
  line: RegExp;
  tab?: RegExp;
  drop?: RegExp;
};

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text between the tags of well-formed HTML or XML, in one pass over the text for each kind of word. */
export function markupText(markup: string, words: MarkupWords): string {
  let text = markup;
  if (words.drop) text = text.replace(words.drop, "");
  if (words.tab) text = text.replace(words.tab, "\t");
  // Tags are cut so that a "<" that is never closed cannot make the search start over from each one.
  return text
    .replace(words.line, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, character);
}

function character(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return entities[name] ?? whole;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? "", 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
