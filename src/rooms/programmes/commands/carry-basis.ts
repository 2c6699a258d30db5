import type { Tx } from "../../../platform/database/connect.ts";
import type { Carry } from "./carry-areas.ts";

/** The law that each chapter rested on rests under the same chapter in the new version; its day says how old it is. */
export async function carryBasis(tx: Tx, { from, to, newId }: Carry): Promise<void> {
  const rows = await tx
    .selectFrom("statutory_basis as b")
    .innerJoin("programme_part as p", "p.id", "b.programme_part_id")
    .innerJoin("programme_part as n", (join) => join.onRef("n.part_id", "=", "p.part_id").on("n.version_id", "=", to))
    .select(["n.id as programme_part_id", "b.position", "b.law", "b.provision", "b.as_of", "b.address"])
    .where("p.version_id", "=", from)
    .execute();
  if (rows.length === 0) return;
  await tx
    .insertInto("statutory_basis")
    .values(rows.map((row) => ({ ...row, id: newId() })))
    .execute();
}
