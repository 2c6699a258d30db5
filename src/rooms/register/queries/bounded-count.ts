/** A number that is exact up to a limit; `more` says that there are more than that. */
export type BoundedCount = { count: number; more: boolean };

/** What was counted when counting went one further than `most`, so that it cost the same however large the register grew. */
export const boundedCount = (found: number, most: number): BoundedCount => ({
  count: Math.min(found, most),
  more: found > most,
});
