import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { holdsOn, type Period, within } from "../rules/period.ts";

type Dated = { from_day: Temporal.PlainDate; to_day: Temporal.PlainDate | null };
type Named = Dated & { name: string };

/** A role, unit or mandate lives within the life of what it belongs to. Problems on `from` or `to`, with the day that binds. */
export function livesWithin(period: Period, owner: Named): Outcome<null> {
  const life = { from: owner.from_day, to: owner.to_day };
  if (within(period, life) && holdsOn(life, period.from)) return ok(null);
  const { name, from_day, to_day } = owner;
  const early = Temporal.PlainDate.compare(period.from, from_day) < 0;
  if (early)
    return invalid({ path: "from", key: "organisation:before-it-began", values: { name, day: from_day.toString() } });
  const late = to_day !== null && Temporal.PlainDate.compare(period.from, to_day) > 0;
  return invalid({
    path: late ? "from" : "to",
    key: "organisation:after-it-ended",
    values: { name, day: String(to_day) },
  });
}
