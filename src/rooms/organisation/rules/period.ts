/** From the first day to the last, both included, in Europe/Stockholm; without `to` it still runs. */
export type Period = { from: Temporal.PlainDate; to: Temporal.PlainDate | null };

const { compare } = Temporal.PlainDate;

/** Whether the period includes the day; both its ends do. */
export function holdsOn({ from, to }: Period, day: Temporal.PlainDate): boolean {
  return compare(from, day) <= 0 && (to === null || compare(to, day) >= 0);
}

/** Whether two periods have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  const begins = compare(one.from, other.from) >= 0 ? one.from : other.from;
  return holdsOn(one, begins) && holdsOn(other, begins);
}

/** Whether every day of the inner period is a day of the outer one. */
export function within(inner: Period, outer: Period): boolean {
  if (compare(inner.from, outer.from) < 0) return false;
  if (outer.to === null) return true;
  return inner.to !== null && compare(inner.to, outer.to) <= 0;
}
