import type { Tx } from "../../../platform/database/connect.ts";
import type { NewPart } from "../rules/parts-from-sections.ts";

/** Writes parts into a version that has none of them yet. */
export async function putParts(
  tx: Tx,
  versionId: string,
  parts: readonly NewPart<object>[],
  newId: () => string,
): Promise<void> {
  if (parts.length === 0) return;
  const rows = parts.map(({ partId, chapterId, content, ...part }) => ({
    ...part,
    id: newId(),
    version_id: versionId,
    part_id: partId,
    chapter_id: chapterId,
    content: JSON.stringify(content),
  }));
  await tx.insertInto("programme_part").values(rows).execute();
}
