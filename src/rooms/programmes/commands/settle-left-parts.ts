import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ImportPlan } from "../rules/import-plan.ts";

/** The laws that a part rests on go with it into the part it is joined to, those that stand there already left out. */
async function joinBases(tx: Tx, from: string, to: string): Promise<void> {
  await sql`
    update statutory_basis b set programme_part_id = ${to},
      position = b.position + (select coalesce(max(o.position) + 1, 0) from statutory_basis o where o.programme_part_id = ${to})
    where b.programme_part_id = ${from} and not exists (select from statutory_basis o where o.programme_part_id = ${to}
      and o.law = b.law and o.provision = b.provision)`.execute(tx);
}

/** Takes away the parts that are retired or joined to another. What they demanded has been settled before. */
export async function settleLeftParts(tx: Tx, plan: ImportPlan, rows: ReadonlyMap<number, string>): Promise<void> {
  for (const { part, fate } of plan.left) {
    if (typeof fate === "object" && fate !== null) await joinBases(tx, part.id, rows.get(fate.into) ?? "");
    if (fate !== "keep") await tx.deleteFrom("programme_part").where("id", "=", part.id).execute();
  }
}
