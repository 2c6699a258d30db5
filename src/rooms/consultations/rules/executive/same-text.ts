import type { StoredText } from "./executive-sources.ts";

/** The database gives the names of an object back in an order of its own. */
const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Whether two texts are the same, word for word and mark for mark. */
export const sameText = (a: StoredText, b: StoredText): boolean =>
  JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
