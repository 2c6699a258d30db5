import { sql } from "kysely";
import type { FieldProblem } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";

type Owner = { owner: string | null; ownerRole: string | null };
type At = { body: string; today: Temporal.PlainDate; before: string | null };

/** Whether the person works at the body today. */
async function worksThere(tx: Tx, person: string, { body, today }: At): Promise<boolean> {
  const { rows } = await sql`
    select from access_grant g join person p on p.id = g.person_id
    where p.id = ${person} and g.body_id = ${body} and g.from_day <= ${today} and coalesce(g.to_day, ${today}) >= ${today}
      and coalesce(p.ended_day, ${today}) >= ${today} limit 1`.execute(tx);
  return rows.length > 0;
}

/**
 * What is wrong with who answers for it: nobody and no role, or somebody who does not work at the body. Whoever answered for it
 * before may stay, so that one who has left does not stand in the way of other corrections.
 */
export async function ownerProblems(tx: Tx, { owner, ownerRole }: Owner, at: At): Promise<FieldProblem[]> {
  const path = "owner";
  if (owner === null) return ownerRole === null ? [{ path, key: "follow-up:problem.owner" }] : [];
  if (owner === at.before || (await worksThere(tx, owner, at))) return [];
  return [{ path, key: "follow-up:problem.owner-not-here" }];
}
