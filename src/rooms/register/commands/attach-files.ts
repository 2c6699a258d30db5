import { sql } from "kysely";
import { conflict, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import type { KeptFile } from "./kept-files.ts";
import { sweepLater } from "./sweep-later.ts";

type Target = { documentId: string; version: number; now: Temporal.Instant } & Pick<World, "newId" | "enqueue">;

/**
 * Ties stored bytes to a version of a document, and asks for the text in them. Only bytes that belong to no document yet
 * are taken, so that nobody reaches another's file by naming its id. Problems: a conflict when one is gone or taken.
 */
export async function attachFiles(tx: Tx, files: readonly KeptFile[], target: Target): Promise<Outcome<null>> {
  const { documentId, version, now, newId, enqueue } = target;
  if (files.length > 0) {
    const given = JSON.stringify(files.map((file) => ({ ...file, id: newId() })));
    const { rows } = await sql`
      insert into document_file (id, document_id, document_version, file_id, name, media_type, size, sha256, text_state, created_at)
      select f.id, ${documentId}, ${version}, s.id, f.name, f."mediaType", s.size, s.sha256, 'waiting', ${now}
      from jsonb_to_recordset(${given}::jsonb) as f (id uuid, "fileId" uuid, name text, "mediaType" text)
      join stored_file s on s.id = f."fileId"
      where not exists (select from document_file d where d.file_id = s.id)
      returning id`.execute(tx);
    if (rows.length !== files.length) return conflict("register:files-gone");
    await sweepLater(tx, now, enqueue);
  }
  await enqueue(tx, "index-document", { documentId }, { key: `index-document:${documentId}` });
  return ok(null);
}
