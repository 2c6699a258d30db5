import { holdsOn, type Period } from "./period.ts";

/** `day` is the first day of the new order. */
export type Succession = { from: string; to: string; day: Temporal.PlainDate; kind: string };

/** Only these carry on where the other body ended; after a split the body it came from still stands. */
const carriesOn = new Set(["merged", "renamed"]);

/**
 * The bodies that answer for this one on that day: itself while it stands, else those it went into, and so on along the
 * chain. Empty when it has ended without successor, or had not begun. Ids in the order they were met.
 */
export function standingSuccessors(
  body: string,
  day: Temporal.PlainDate,
  city: { periods: ReadonlyMap<string, Period>; successions: readonly Succession[] },
): string[] {
  const standing: string[] = [];
  const met = new Set<string>();
  const waiting = [body];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (met.has(at)) continue;
    met.add(at);
    const period = city.periods.get(at);
    if (period && holdsOn(period, day)) standing.push(at);
    else {
      const next = city.successions.filter((each) => each.from === at && carriesOn.has(each.kind) && began(each, day));
      waiting.push(...next.map(({ to }) => to));
    }
  }
  return standing;
}

const began = (succession: Succession, day: Temporal.PlainDate) => Temporal.PlainDate.compare(succession.day, day) <= 0;
