import type { Tx } from "../../../platform/database/connect.ts";

/**
 * Gives another body the same contact points. Nobody has yet made sure that they reach the new body, so they come
 * unverified and their owners are asked to. The old body keeps its own.
 */
export async function copyContactPoints(
  tx: Tx,
  { from, to, newId }: { from: string; to: string; newId(): string },
): Promise<void> {
  const points = await tx
    .selectFrom("contact_point")
    .selectAll()
    .where("body_id", "=", from)
    .where("ended_day", "is", null)
    .execute();
  const rows = points.map(({ purpose, kind, value, owner_id }) => ({
    id: newId(),
    body_id: to,
    purpose,
    kind,
    value,
    owner_id,
  }));
  if (rows.length > 0) await tx.insertInto("contact_point").values(rows).execute();
}
