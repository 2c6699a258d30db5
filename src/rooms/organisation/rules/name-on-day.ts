import { holdsOn, type Period } from "./period.ts";

export type EarlierName = Period & { name: string };

/** What the body was called on that day: an earlier name when one held then, else the name it has now. */
export function nameOnDay(current: string, earlier: readonly EarlierName[], day: Temporal.PlainDate): string {
  return earlier.find((each) => holdsOn(each, day))?.name ?? current;
}

/** The first day of the name a body has now: the day after its last earlier name, else the body's own first day. */
export function nameHeldSince(founded: Temporal.PlainDate, earlier: readonly EarlierName[]): Temporal.PlainDate {
  const ends = earlier.flatMap(({ to }) => (to ? [to] : []));
  const last = ends.toSorted(Temporal.PlainDate.compare).at(-1);
  return last ? last.add({ days: 1 }) : founded;
}
