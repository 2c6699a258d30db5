import { type RawBuilder, sql } from "kysely";

/** Whether the person holds a role at the body that day; nobody (null) is always right. */
export function officerAt(
  person: string | null,
  body: RawBuilder<unknown>,
  day: Temporal.PlainDate,
): RawBuilder<boolean> {
  return sql<boolean>`(${person}::uuid is null or exists (select from access_grant g where g.person_id = ${person}
    and g.body_id = ${body} and g.from_day <= ${day} and (g.to_day is null or g.to_day >= ${day})))`;
}

/** Whether the unit belongs to the body; none (null) is always right. */
export function unitAt(unit: string | null, body: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(${unit}::uuid is null or exists (select from unit u where u.id = ${unit} and u.body_id = ${body}))`;
}
