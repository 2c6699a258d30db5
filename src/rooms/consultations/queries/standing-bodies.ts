import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type AskableBody = { id: string; name: string; kind: string; email: string | null };

/** Those of the bodies that stand that day, by id, each with the address its registration is reached at, else its own. */
export async function standingBodies(
  db: Database,
  ids: readonly string[],
  day: Temporal.PlainDate,
): Promise<Map<string, AskableBody>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<AskableBody>`
    select b.id, b.name, b.kind, coalesce((
      select c.value from contact_point c
      where c.body_id = b.id and c.kind = 'email' and c.purpose = 'registry' and (c.ended_day is null or c.ended_day > ${day})
      order by c.verified_day desc nulls last, c.id limit 1), b.email) as email
    from body b where b.id = any(${ids}::uuid[]) and b.from_day <= ${day} and (b.to_day is null or b.to_day >= ${day})`.execute(
    db,
  );
  return new Map(rows.map((body) => [body.id, body]));
}
