import { invalid, ok, type Outcome } from "../../../kernel/outcome.ts";
import type { Period } from "../model.ts";
import { within } from "../rules/period.ts";

type Dated = { from_day: Temporal.PlainDate; to_day: Temporal.PlainDate | null };
type Named = Dated & { name: string };

/** A role, unit or mandate lives within the life of what it belongs to. Problems on `from` or `to`, with the day that binds. */
export function livesWithin(period: Period, owner: Named): Outcome<null> {
  const life = { from: owner.from_day, to: owner.to_day };
  if (within(period, life)) return ok(null);
  const values = { name: owner.name, day: owner.from_day.toString() };
  if (Temporal.PlainDate.compare(period.from, owner.from_day) < 0) return invalid({ path: "from", key: "organisation:before-it-began", values });
  return invalid({ path: "to", key: "organisation:after-it-ended", values: { ...values, day: String(owner.to_day) } });
}
