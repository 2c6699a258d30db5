const freshMonths = 12;

/** How sure one can be that a contact point works; `months` are whole months since somebody made sure. */
export type ContactAge = { state: "never" } | { state: "fresh" | "stale"; months: number };

/** The first day on which a contact point is stale: the one after twelve months. */
export function staleFrom(verified: Temporal.PlainDate): Temporal.PlainDate {
  return verified.add({ months: freshMonths, days: 1 });
}

/** A contact point is stale when more than twelve months have passed since somebody made sure that it works. */
export function contactAge(verified: Temporal.PlainDate | null, today: Temporal.PlainDate): ContactAge {
  if (verified === null) return { state: "never" };
  const months = Math.max(0, verified.until(today, { largestUnit: "month" }).months);
  const stale = Temporal.PlainDate.compare(staleFrom(verified), today) <= 0;
  return { state: stale ? "stale" : "fresh", months };
}
