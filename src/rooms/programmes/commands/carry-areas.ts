import type { Tx } from "../../../platform/database/connect.ts";

export type Carry = { from: string; to: string; newId: () => string };

/** Copies an earlier version's focus areas into a new one, each with what it came out of; answers old id → new id. */
export async function carryAreas(tx: Tx, { from, to, newId }: Carry): Promise<Map<string, string>> {
  const areas = await tx.selectFrom("focus_area").selectAll().where("version_id", "=", from).execute();
  if (areas.length === 0) return new Map();
  const ids = new Map(areas.map(({ id }) => [id, newId()]));
  const rows = areas.map((area) => ({ ...area, id: ids.get(area.id) ?? "", version_id: to }));
  await tx.insertInto("focus_area").values(rows).execute();
  const origins = [...ids].map(([predecessor_id, focus_area_id]) => ({ id: newId(), focus_area_id, predecessor_id }));
  await tx.insertInto("focus_area_origin").values(origins).execute();
  return ids;
}
