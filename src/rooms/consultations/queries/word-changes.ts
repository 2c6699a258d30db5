import { diffWordsWithSpace } from "diff";

/** A stretch of two texts held against each other, in reading order. */
export type WordChange = { text: string; is: "same" | "added" | "removed" };

/** Beyond this many changed words two texts are two texts, and looking for what they share would take seconds. */
const mostEdits = 1_000;

/** How one text became another, word by word; all of both when they have too little in common. */
export function wordChanges(before: string, after: string): WordChange[] {
  const whole = [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
  return (diffWordsWithSpace(before, after, { maxEditLength: mostEdits }) ?? whole)
    .filter(({ value }) => value !== "")
    .map(({ added, removed, value }) => ({ text: value, is: added ? "added" : removed ? "removed" : "same" }));
}
