import { type RawBuilder, sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { type Actor, type Grant, type Role, roles } from "./actor.ts";

type LentGrant = { role: string; bodyId: string; unitId: string | null; asSubstituteFor: string | null };
export type ActorRow = { name: string; grants: LentGrant[] | null };

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
const known = (grant: LentGrant): Grant[] => (isRole(grant.role) ? [{ ...grant, role: grant.role }] : []);

/**
 * The person's name, and the grants that hold today: their own and those of whoever they stand in for. `person` is an id or
 * the column that holds it. What is lent is what was held when the absence was noted (ids are drawn in order of time): a role
 * given later was never looked at by whoever chose the substitute. No row when there is no such person, or they have left.
 */
export const actorQuery = (
  person: RawBuilder<string>,
  today: Temporal.PlainDate,
): RawBuilder<ActorRow> => sql<ActorRow>`
    with held as not materialized (
      select id, person_id, role, body_id, unit_id from access_grant where from_day <= ${today} and (to_day is null or to_day >= ${today})
    ), mine as (
      select role, body_id, unit_id, null::uuid as lender from held where person_id = ${person}
      union all
      select role, body_id, unit_id, held.person_id from absence a join held on held.person_id = a.person_id and held.id < a.id
        where a.substitute_id = ${person} and a.from_day <= ${today} and a.to_day >= ${today}
    )
    select given_name || ' ' || family_name as name, (select jsonb_agg(jsonb_build_object('role', role, 'bodyId', body_id,
      'unitId', unit_id, 'asSubstituteFor', lender)) from mine) as grants
    from person where id = ${person} and (ended_day is null or ended_day >= ${today})`;

/** What `actorQuery` found, as the one who acts. Roles that the house does not know give nothing. */
export const toActor = (id: string, { name, grants }: ActorRow): Actor => ({
  kind: "person",
  id,
  name,
  grants: (grants ?? []).flatMap(known),
});

/** The person with the grants that hold today. Null when there is no such person, or they have left. */
export async function loadActor(db: Database, personId: string, today: Temporal.PlainDate): Promise<Actor | null> {
  const { rows } = await actorQuery(sql<string>`${personId}`, today).execute(db);
  return rows[0] ? toActor(personId, rows[0]) : null;
}
