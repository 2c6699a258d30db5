import { LIST_MARK } from "./joins-line.ts";
import { labelOf } from "./read-labels.ts";
import type { Paragraph } from "./to-paragraphs.ts";

const GREETING = /^(?:hej|hejsan|god(?:dag| dag| morgon)|bästa|till den det berör)\b[\p{L}\s]{0,30}[!,.]?$/iu;
const ADDRESS = /@|www\.|https?:|\d{3} \d{2} \p{Lu}|\b(?:tel|tfn|telefon|fax|org\.? ?nr|box)\b[.:]? ?\d/iu;

/** Whether a paragraph is running text: a sentence, and not a name, an address, a label or a heading. */
export function isProse(paragraph: Paragraph): boolean {
  const { text, kind } = paragraph;
  if (kind === "heading" || kind === "row") return false;
  if (GREETING.test(text)) return true;
  const words = text.split(" ").length;
  if (text.length < 400 && (labelOf(text)?.colon || ADDRESS.test(text))) return words > 25;
  if (text.length >= 110) return true;
  return (
    words >= (LIST_MARK.test(text) ? 5 : 3) &&
    text.length >= 20 &&
    /\s\p{Ll}/u.test(text) &&
    /[.!?][”"')\]]*$/.test(text)
  );
}
