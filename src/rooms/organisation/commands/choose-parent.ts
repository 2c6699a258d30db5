import { sql } from "kysely";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";

/**
 * The id of the body chosen as the one above, or null. Problem on `parent`: there is no such body, or it lies below the
 * body itself, so that the two would be above each other.
 */
export async function chooseParent(tx: Tx, slug: string | null, self: string | null): Promise<Outcome<string | null>> {
  if (slug === null) return ok(null);
  const parent = await tx.selectFrom("body").select("id").where("slug", "=", slug).executeTakeFirst();
  if (!parent) return invalid({ path: "parent", key: "web:field.unknown-choice" });
  if (self === null) return ok(parent.id);
  const { rows } = await sql`
    with recursive above as (
      select id, parent_id from body where id = ${parent.id}
      union select body.id, body.parent_id from body join above on body.id = above.parent_id
    ) select 1 from above where id = ${self}`.execute(tx);
  return rows.length > 0 ? invalid({ path: "parent", key: "organisation:parent-below" }) : ok(parent.id);
}
