import { silentAfterDays } from "../model.ts";

/** What was last said before this instant is silence. Null in a year that is over, where nothing more is expected. */
export function silentBefore(year: number, now: Temporal.Instant, today: Temporal.PlainDate): Temporal.Instant | null {
  return year < today.year ? null : now.subtract({ hours: silentAfterDays * 24 });
}
