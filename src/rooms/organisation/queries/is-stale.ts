import { type RawBuilder, sql } from "kysely";
import { heldOn } from "./held-on.ts";

const freshMonths = 12;

/**
 * Contact points in use, at bodies that stand, that nobody has made sure of for twelve months (the rule `contactAge`, as a
 * condition). Needs `contact_point` and `body`.
 */
export function isStale(today: Temporal.PlainDate): RawBuilder<boolean> {
  const oldest = today.subtract({ months: freshMonths }).toString();
  return sql<boolean>`(contact_point.ended_day is null and ${heldOn("body", today)}
    and (contact_point.verified_day is null or contact_point.verified_day < ${oldest}))`;
}
