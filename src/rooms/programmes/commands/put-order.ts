import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";

type Placed = { id: string; chapterId: string | null };

/** Writes down in which order, and in which chapters, parts stand. Their own texts and versions are left as they are. */
export async function putOrder(tx: Tx, parts: readonly Placed[]): Promise<void> {
  const ids = parts.map(({ id }) => id);
  const chapters = parts.map(({ chapterId }) => chapterId);
  const positions = parts.map((_, at) => at);
  await sql`update programme_part p set position = n.position, chapter_id = n.chapter
    from unnest(${ids}::uuid[], ${chapters}::uuid[], ${positions}::int[]) as n(id, chapter, position)
    where p.id = n.id and (p.position <> n.position or p.chapter_id is distinct from n.chapter)`.execute(tx);
}
