import type { Tx } from "../../../platform/database/connect.ts";
import type { Carry } from "./carry-areas.ts";

/** Copies an earlier version's chapters and sections into a new one; `part_id` stays the same. */
export async function carryParts(
  tx: Tx,
  { from, to, newId }: Carry,
  areas: ReadonlyMap<string, string>,
): Promise<void> {
  const parts = await tx.selectFrom("programme_part").selectAll().where("version_id", "=", from).execute();
  if (parts.length === 0) return;
  const rows = parts.map(({ content, focus_area_id, ...part }) => ({
    ...part,
    id: newId(),
    version_id: to,
    version: 1,
    content: JSON.stringify(content),
    focus_area_id: areas.get(focus_area_id ?? "") ?? null,
  }));
  await tx.insertInto("programme_part").values(rows).execute();
}
