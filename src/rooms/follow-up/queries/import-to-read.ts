import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { ImportState } from "../model.ts";

export type ImportToRead = {
  id: string;
  body: { id: string; kind: string };
  year: number;
  state: ImportState;
  fileId: string | null;
  mediaType: string;
  rowsDone: number;
};

/** A file on its way in, for the job that reads or writes it; null when there is none. */
export async function importToRead(db: Database, id: string): Promise<ImportToRead | null> {
  const { rows } = await sql<ImportToRead>`
    select i.id, json_build_object('id', b.id, 'kind', b.kind) as body, i.year, i.state, i.file_id as "fileId",
      i.media_type as "mediaType", i.rows_done as "rowsDone"
    from plan_import i join body b on b.id = i.body_id where i.id = ${id}`.execute(db);
  return rows[0] ?? null;
}
