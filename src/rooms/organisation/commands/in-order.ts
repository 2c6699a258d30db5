import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Period } from "../rules/period.ts";

/** The last day does not lie before the first. Problem on `to`. */
export function inOrder({ from, to }: Period): Outcome<null> {
  if (to === null || Temporal.PlainDate.compare(from, to) <= 0) return ok(null);
  return invalid({ path: "to", key: "organisation:days-reversed", values: { from: from.toString() } });
}
