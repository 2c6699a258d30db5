import { shorten } from "../../../kernel/shorten.ts";
import { longest } from "../model.ts";

const sentenceEnd = /[.!?](?=\s|$)/g;

/**
 * One paragraph of at most 600 characters from what an answer says of itself: whole sentences from the beginning, as many as
 * there is room for. A first sentence that is longer is cut between words.
 */
export function draftSummary(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= longest.summary) return plain;
  const ends = [...plain.matchAll(sentenceEnd)].map(({ index }) => index + 1);
  const last = ends.filter((end) => end <= longest.summary).at(-1);
  return last === undefined ? shorten(plain, longest.summary) : plain.slice(0, last);
}
