import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Period } from "../rules/period.ts";
import { livesWithin } from "./lives-within.ts";
import type { BodyRow } from "./load-body.ts";

/**
 * A role lasts no longer than its body. One that begins after the body's last day is another matter: somebody looks after
 * what is left there, such as its register. Problems on `from` and `to`.
 */
export function roleLives(period: Period, body: BodyRow): Outcome<null> {
  const afterwards = body.to_day !== null && Temporal.PlainDate.compare(period.from, body.to_day) > 0;
  return afterwards ? ok(null) : livesWithin(period, body);
}
