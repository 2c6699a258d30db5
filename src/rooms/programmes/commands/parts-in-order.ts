import type { Tx } from "../../../platform/database/connect.ts";
import type { PartKind } from "../model.ts";

export type PlacedPart = { id: string; partId: string; chapterId: string | null; kind: PartKind };

/** A version's parts in the order of its text. */
export async function partsInOrder(tx: Tx, versionId: string): Promise<PlacedPart[]> {
  const rows = await tx
    .selectFrom("programme_part")
    .select(["id", "part_id as partId", "chapter_id as chapterId", "kind"])
    .where("version_id", "=", versionId)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as PartKind }));
}
