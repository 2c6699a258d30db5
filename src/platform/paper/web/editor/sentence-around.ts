/** An end of a sentence is a sign, perhaps a closing mark, and a blank before what does not go on in small letters. */
const sentenceEnd = /[.!?…:]["”’)]*\s+(?=\S)(?![a-zåäö])/gu;

/** Where the sentence that holds the place `at` begins and ends in a paragraph's text, without blanks around it. */
export function sentenceAround(text: string, at: number): { from: number; to: number } {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index, 0: sign }) => index + sign.length);
  const from = ends.filter((end) => end <= at).at(-1) ?? 0;
  const to = ends.find((end) => end > at) ?? text.length;
  const inside = text.slice(from, to);
  const begin = from + inside.length - inside.trimStart().length;
  return { from: begin, to: Math.max(begin, from + inside.trimEnd().length) };
}
