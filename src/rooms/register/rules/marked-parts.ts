/** Signs that no register text holds, around the words a search found. */
export const markStart = "\ue000";
export const markEnd = "\ue001";

export type MarkedPart = { text: string; marked: boolean };

/** A text with marked words, cut where the marking begins and ends. An unpaired sign marks to the end and harms nothing. */
export function markedParts(text: string): MarkedPart[] {
  const parts: MarkedPart[] = [];
  for (const piece of text.split(markStart)) {
    const [inside = "", ...after] = piece.split(markEnd);
    const marked = after.length > 0;
    const rest = marked ? after.join("") : inside;
    if (marked && inside !== "") parts.push({ text: inside, marked: true });
    if (rest !== "") parts.push({ text: rest, marked: false });
  }
  return parts;
}
