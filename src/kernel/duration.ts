import { dayOf, daysBetween } from "./day.ts";

/** How long ago, in the largest unit that says something; the unit names are those of `Intl.RelativeTimeFormat`. */
export interface Age {
  readonly unit: "minute" | "hour" | "day" | "month" | "year";
  /** Whole units that have passed, rounded down; negative when the moment is still to come. */
  readonly count: number;
}

/** Legal days (midnights in Europe/Stockholm) from one instant to another; negative for what is still to come. */
export function ageInDays(from: Temporal.Instant, now: Temporal.Instant): number {
  return daysBetween(dayOf(from), dayOf(now));
}

/**
 * Says how old something is. Within a day: minutes, then hours that have passed. After that legal days, as `ageInDays`
 * counts them, then whole calendar months and years. What is to come gets the same words with a negative count.
 */
export function describeAge(from: Temporal.Instant, now: Temporal.Instant): Age {
  if (Temporal.Instant.compare(from, now) <= 0) return passed(from, now);
  const { unit, count } = passed(now, from);
  return { unit, count: count === 0 ? 0 : -count };
}

function passed(earlier: Temporal.Instant, later: Temporal.Instant): Age {
  const minutes = Math.floor((later.epochMilliseconds - earlier.epochMilliseconds) / 60_000);
  if (minutes < 60) return { unit: "minute", count: minutes };
  const hours = Math.floor(minutes / 60);
  const days = ageInDays(earlier, later);
  // The day on which summer time ends has 25 hours, so a full turn of the clock may still be the same day.
  if (hours < 24 || days === 0) return { unit: "hour", count: hours };
  const { years, months } = dayOf(earlier).until(dayOf(later), { largestUnit: "year" });
  if (years > 0) return { unit: "year", count: years };
  if (months > 0) return { unit: "month", count: months };
  return { unit: "day", count: days };
}
