import { sql } from "kysely";

/**
 * Which bodies have answered which requirement in a year: by a goal or an activity that names it and is no draft. A table
 * expression of `requirement_id` and `body_id`.
 */
export const answersIn = (year: number) => sql`
  select r.requirement_id, g.body_id from goal_requirement r join goal g on g.id = r.goal_id
  where g.year = ${year} and g.state <> 'draft'
  union
  select r.requirement_id, a.body_id from activity_requirement r join activity a on a.id = r.activity_id
    join goal g on g.id = a.goal_id and g.state <> 'draft' where a.year = ${year}`;

/**
 * Whether a wording `w` binds a body `b`, as the programmes' own rule `bindsBody` says; it is here so that a whole city can be
 * counted in one question, and a test holds the two together.
 */
export const bound = sql<boolean>`case w.addressee
  when 'named' then exists (select from requirement_body rb where rb.wording_id = w.id and rb.body_id = b.id)
  when 'committees' then b.kind in ('executive_board','committee','district_council')
  when 'companies' then b.kind = 'company'
  else b.kind in ('executive_board','committee','district_council','company') end`;

/** Bodies that stand on a day. */
export const standsOn = (day: Temporal.PlainDate) =>
  sql<boolean>`b.from_day <= ${day} and (b.to_day is null or b.to_day >= ${day})`;
