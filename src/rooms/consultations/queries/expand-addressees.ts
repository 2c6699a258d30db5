import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { expandGroups } from "../../organisation/index.ts";
import { type Chosen, type Expansion, writeOutAddressees } from "../rules/write-out-addressees.ts";
import { standingBodies } from "./standing-bodies.ts";

/** Exactly whom the consultation would be sent to that day, and what stands in the way; what sending does and what its page shows. */
export async function expandAddressees(
  db: Database,
  consultationId: string,
  day: Temporal.PlainDate,
): Promise<Expansion> {
  const { rows } = await sql<Chosen>`
    select a.kind, a.body_id as "bodyId", a.group_id as "groupId", coalesce(a.name, b.name, g.name) as name, a.email
    from consultation_addressee a left join body b on b.id = a.body_id left join group_addressee g on g.id = a.group_id
    where a.consultation_id = ${consultationId} order by a.position`.execute(db);
  const groups = await expandGroups(
    db,
    rows.flatMap(({ groupId }) => (groupId === null ? [] : [groupId])),
    day,
  );
  const wanted = [
    ...rows.flatMap(({ bodyId }) => (bodyId === null ? [] : [bodyId])),
    ...[...groups.values()].flatMap((bodies) => bodies.map(({ id }) => id)),
  ];
  return writeOutAddressees(rows, { groups, bodies: await standingBodies(db, wanted, day) });
}
