import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import type { PartKind } from "../model.ts";

export type VersionPart = {
  id: string;
  partId: string;
  chapterId: string | null;
  kind: PartKind;
  heading: string;
  content: RichText;
  version: number;
};

/** A version's chapters and sections in the order of its text. Who may see a draft's is the caller's to ask. */
export async function versionParts(db: Database, versionId: string): Promise<VersionPart[]> {
  const { rows } = await sql<VersionPart>`
    select id, part_id as "partId", chapter_id as "chapterId", kind, heading, content, version
    from programme_part where version_id = ${versionId} order by position`.execute(db);
  return rows;
}
