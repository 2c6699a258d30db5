const privateUse = /\p{Private_Use}/u;
const blank = /\p{Zs}/u;
// A font for text draws ASCII; most of what is written is, and need not be asked about.
const beyondAscii = /[^\n -~]/gu;

/**
 * The text with every character the font cannot draw written out as its number, `[U+1F600]`: nothing is lost in silence, and
 * the file can be made. `covers` answers for the font.
 */
export function drawableText(text: string, covers: (codePoint: number) => boolean): string {
  const drawn = (sign: string) => covers(sign.codePointAt(0) ?? 0) && !privateUse.test(sign);
  const write = (sign: string): string => {
    if (drawn(sign)) return sign;
    if (blank.test(sign)) return " ";
    const pieces = [...sign.normalize("NFD")];
    if (pieces.length > 1 && pieces.every(drawn)) return pieces.join("");
    return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
  };
  return text.replace(beyondAscii, write);
}
