import type { Tx } from "../../../platform/database/connect.ts";
import type { NewPart } from "../rules/parts-from-sections.ts";
import type { PlacedPart } from "./parts-in-order.ts";
import { putParts } from "./put-parts.ts";

/** A part as the text has it; it is the row it was, so that what it demands stays with it. */
async function rewrite(tx: Tx, id: string, { chapterId, content, position, kind, heading }: NewPart<object>) {
  const written = { chapter_id: chapterId, position, kind, heading, content: JSON.stringify(content) };
  await tx
    .updateTable("programme_part")
    .set((of) => ({ ...written, version: of("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/**
 * Writes a version's parts as a text has them, each still the row it was. What stands here and not in the text is put last, as
 * chapters, in the order it had. Answers how many were written anew and how many were added.
 */
export async function takeInParts(
  tx: Tx,
  { versionId, parts, here, newId }: Taken,
): Promise<{ changed: number; added: number }> {
  const known = new Map(here.map(({ partId, id }) => [partId, id]));
  const wanted = new Set(parts.map(({ partId }) => partId));
  for (const [at, { id }] of here.filter(({ partId }) => !wanted.has(partId)).entries()) {
    const last = { position: parts.length + at, kind: "chapter", chapter_id: null };
    await tx.updateTable("programme_part").set(last).where("id", "=", id).execute();
  }
  const carried = parts.filter(({ partId }) => known.has(partId));
  for (const part of carried) await rewrite(tx, known.get(part.partId) ?? "", part);
  const fresh = parts.filter(({ partId }) => !known.has(partId));
  await putParts(tx, versionId, fresh, newId);
  return { changed: carried.length, added: fresh.length };
}

type Taken = {
  versionId: string;
  parts: readonly NewPart<object>[];
  /** The parts that are to be there beside those of the text. */
  here: readonly PlacedPart[];
  newId: () => string;
};
