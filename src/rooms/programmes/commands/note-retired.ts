import type { Tx } from "../../../platform/database/connect.ts";

type Retired = { versionId: string; kind: "part" | "requirement"; ids: readonly string[]; reason: string };

/** Notes that what an earlier version had is gone from this one, and why. */
export async function noteRetired(
  tx: Tx,
  { versionId, kind, ids, reason }: Retired,
  newId: () => string,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .deleteFrom("programme_change")
    .where("version_id", "=", versionId)
    .where("change", "=", "retired")
    .where("from_id", "in", [...ids])
    .execute();
  const rows = ids.map((from_id) => ({
    id: newId(),
    version_id: versionId,
    of_kind: kind,
    change: "retired",
    from_id,
    to_id: null,
    reason,
  }));
  await tx.insertInto("programme_change").values(rows).execute();
}
