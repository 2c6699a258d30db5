import type { Tx } from "../../../platform/database/connect.ts";

type Move = { from: string; to: string; day: Temporal.PlainDate; newId(): string };

/**
 * Gives another body units of the same names from that day on, in the same order under each other, for those that stood
 * until the day before. The old ones stay with their own body and period. Answers with old id → new id.
 */
export async function carryOnUnits(tx: Tx, { from, to, day, newId }: Move): Promise<Map<string, string>> {
  const units = await tx
    .selectFrom("unit")
    .selectAll()
    .where("body_id", "=", from)
    .where("to_day", "=", day.subtract({ days: 1 }))
    .execute();
  const following = new Map(units.map(({ id }) => [id, newId()]));
  const rows = units.map(({ id, parent_id, kind, name }) => ({
    id: following.get(id) ?? newId(),
    body_id: to,
    parent_id: parent_id === null ? null : (following.get(parent_id) ?? null),
    kind,
    name,
    from_day: day,
  }));
  if (rows.length > 0) await tx.insertInto("unit").values(rows).execute();
  return following;
}
