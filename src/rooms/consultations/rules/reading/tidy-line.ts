const LIGATURES: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };
const LIGATURE = /[\ufb00-\ufb06]/g;
/** Word's bullets from the fonts Symbol and Wingdings, which have no place in Unicode. */
const FONT_BULLET = /[\uf000-\uf0ff]/g;
const UNSEEN = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}]/gu;
const SPACED_WORD = /^(?:\p{L} ){3,}\p{L}$/u;

/**
 * A line as a reader sees it: NFC, every kind of blank as a plain one, hard hyphens as plain ones, ligatures taken apart,
 * nothing unseen, and headings that were spaced out by hand drawn together. Tabs and runs of blanks stay, since they are
 * the only trace of columns. A soft hyphen at the very end stays too: it says that the word goes on.
 */
export function tidyLine(text: string): string {
  const broken = /\u00ad\s*$/.test(text);
  const seen = text
    .normalize("NFC")
    .replace(LIGATURE, (found) => LIGATURES[found] ?? found)
    .replace(FONT_BULLET, "•")
    .replace(/\p{Zs}/gu, " ")
    .replace(/[\u2010\u2011\u2212]/g, "-")
    .replace(UNSEEN, "")
    .trimEnd();
  const drawn = SPACED_WORD.test(seen) ? seen.replaceAll(" ", "") : seen;
  return broken ? `${drawn}\u00ad` : drawn;
}
