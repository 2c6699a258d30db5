/** A sentence and where it begins in the text. */
export type Sentence = { text: string; at: number };

// A full stop after these ends no sentence by itself.
const SHORT =
  /(?:^|[\s(])(?:bl\.? ?a|t\.? ?ex|d\.? ?v\.? ?s|dvs|s\.? ?k|m\.? ?fl|m\.? ?a\.? ?o|ca|cirka|kap|nr|dnr|st|resp|f\.? ?d|fr\.? ?o\.? ?m|t\.? ?o\.? ?m|p\.? ?g\.? ?a|enl|avd|tel|tfn|jfr|prop|bet|ev|exkl|inkl|inv|kl|max|min|milj|mkr|tkr|obs|ang|s|sid|tf|bitr|u\.? ?a|o\.? ?dyl|i\.? ?st|S:t|\p{Lu})\.$/iu;
const END = /[.!?…]+[”"')\]]*(?=\s+[\p{Lu}\d”"(–•-]|\s*$)/gu;
/** Longer is no sentence a person wrote; it is cut so that no rule has to search it whole. */
const LONGEST = 1500;

/** Splits a paragraph into sentences. Abbreviations, initials and "3 kap. 2 §" do not end one. */
export function sentencesOf(paragraph: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    for (let start = from; start < to; start += LONGEST) {
      const piece = paragraph.slice(start, Math.min(to, start + LONGEST));
      const text = piece.trim();
      if (text !== "") sentences.push({ text, at: start + piece.indexOf(text) });
    }
    from = to;
  };
  for (const end of paragraph.matchAll(END)) {
    const to = end.index + end[0].length;
    if (end[0] === "." && isShort(paragraph, from, to)) continue;
    add(to);
  }
  add(paragraph.length);
  return sentences;
}

function isShort(paragraph: string, from: number, to: number): boolean {
  const before = paragraph.slice(Math.max(from, to - 14), to);
  const next = paragraph.slice(to, to + 12).trimStart();
  // A number and a full stop begin a point of a list: "1. Programmet godkänns."
  if (/^\s*\(?\d{1,2}\.$/.test(paragraph.slice(from, to))) return true;
  return SHORT.test(before) || /^(?:§|kap)/.test(next);
}
