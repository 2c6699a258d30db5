import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ImportPlan } from "../rules/import-plan.ts";
import { dropWordings } from "./drop-wordings.ts";

/** Puts requirements last in another part, in the order they had. */
async function move(tx: Tx, wordingIds: readonly string[], partRow: string): Promise<void> {
  await sql`
    update requirement_wording w set programme_part_id = ${partRow}, version = w.version + 1, position = n.next
    from (select o.id, (select coalesce(max(p.position) + 1, 0) from requirement_wording p where p.programme_part_id = ${partRow})
        + (row_number() over (order by o.position, o.id))::int - 1 as next
      from requirement_wording o where o.id = any(${[...wordingIds]}::uuid[])) n
    where w.id = n.id`.execute(tx);
}

/**
 * Requirements go with their sentence to where it stands now, read what is to stand for a sentence that is gone, or are struck with
 * it. `rows` are the parts of the text by their place.
 */
export async function settleWordings(tx: Tx, plan: ImportPlan, rows: ReadonlyMap<number, string>): Promise<void> {
  for (const { wordingId, position } of plan.follow) await move(tx, [wordingId], rows.get(position) ?? "");
  for (const { wordingId, fate } of plan.lost) {
    if (fate === "retired") await dropWordings(tx, [wordingId]);
    if (typeof fate !== "object" || fate === null) continue;
    await tx
      .updateTable("requirement_wording")
      .set((of) => ({ text: fate.sentence, version: of("version", "+", 1) }))
      .where("id", "=", wordingId)
      .execute();
  }
  for (const { part, fate } of plan.left) {
    const left = part.requirements.filter(({ wordingId }) => plan.follow.every((one) => one.wordingId !== wordingId));
    const ids = left.map(({ wordingId }) => wordingId);
    if (fate === "retired") await dropWordings(tx, ids);
    else if (typeof fate === "object" && fate !== null) await move(tx, ids, rows.get(fate.into) ?? "");
  }
}
