import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";

/**
 * Takes requirements out of a version. One that another version words, or that goals serve, lives on; one that was only ever
 * written here goes altogether. Answers which live on.
 */
export async function dropWordings(tx: Tx, wordingIds: readonly string[]): Promise<string[]> {
  if (wordingIds.length === 0) return [];
  const { rows } = await sql<{ id: string; elsewhere: boolean }>`
    select w.requirement_id as id, exists (select from requirement_wording o where o.requirement_id = w.requirement_id
      and o.version_id <> w.version_id)
      or exists (select from goal_requirement g where g.requirement_id = w.requirement_id)
      or exists (select from activity_requirement a where a.requirement_id = w.requirement_id) as elsewhere
    from requirement_wording w where w.id = any(${[...wordingIds]})`.execute(tx);
  await tx
    .deleteFrom("requirement_wording")
    .where("id", "in", [...wordingIds])
    .execute();
  const gone = rows.filter(({ elsewhere }) => !elsewhere).map(({ id }) => id);
  if (gone.length > 0) await tx.deleteFrom("requirement").where("id", "in", gone).execute();
  return rows.filter(({ elsewhere }) => elsewhere).map(({ id }) => id);
}
