/** A word has a letter or a figure in it; a dash between blanks is none. */
const word = /[\p{L}\p{N}]/u;

/** How many words and characters a text has. Characters are counted with blanks, as a reader sees them, without line ends. */
export function countText(text: string): { words: number; characters: number } {
  const words = text.split(/\s+/u).filter((one) => word.test(one)).length;
  return { words, characters: [...text.replace(/\r?\n/g, "")].length };
}
