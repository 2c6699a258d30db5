import { diffWordsWithSpace } from "diff";

export type Stretch = { kind: "same" | "inserted" | "deleted"; text: string };

/** Beyond this many changed words two texts are two texts, and looking for what they share would take seconds. */
const mostEdits = 1_000;

/** What must be taken out of one text and put in to make the other, word by word, in reading order. */
export function wordDifference(before: string, after: string): Stretch[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  const whole = [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
  return (changes ?? whole)
    .filter(({ value }) => value !== "")
    .map(({ added, removed, value }) => ({ kind: added ? "inserted" : removed ? "deleted" : "same", text: value }));
}
