import { sql } from "kysely";
import { isId } from "../../../kernel/id.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import type { Database, Tx } from "../../../platform/database/connect.ts";
import type { Task } from "../../../platform/jobs/task.ts";
import { noteText } from "../commands/note-text.ts";
import { type ReadText, readFileText } from "./read-file-text.ts";
import { reindexDocument } from "./reindex-document.ts";

/** How much of a file's text is kept to show the words around a hit, in characters: some seven pages. */
const excerptLength = 20_000;

type File = { id: string; file_id: string; name: string; media_type: string; text_state: string; kept: boolean };

/** The files of the newest version; `kept` when their text has been taken already. */
async function newestFiles(db: Database, documentId: string): Promise<File[]> {
  const { rows } = await sql<File>`
    select f.id, f.file_id, f.name, f.media_type, f.text_state, t.document_file_id is not null as kept
    from document_file f left join file_text t on t.document_file_id = f.id
    where f.document_id = ${documentId}
      and f.document_version = (select max(document_version) from document_file where document_id = ${documentId})`.execute(
    db,
  );
  return rows;
}

/** Earlier versions are no longer searched: their text would lead to what the document does not say. */
async function forgetOthers(tx: Tx, documentId: string, files: readonly File[]): Promise<void> {
  const ids = files.map(({ id }) => id);
  await sql`delete from file_text where document_id = ${documentId} and not document_file_id = any(${ids}::uuid[])`.execute(
    tx,
  );
}

async function keepText(tx: Tx, documentId: string, { id, name }: File, text: string): Promise<void> {
  const excerpt = text.slice(0, excerptLength).toWellFormed();
  await sql`
    insert into file_text (document_file_id, document_id, words, excerpt)
    select id, document_id, entry_words('', ${name}, ${text}, '{}'), ${excerpt} from document_file where id = ${id} and document_id = ${documentId}
    on conflict (document_file_id) do nothing`.execute(tx);
}

const unread = ({ text_state, kept }: File) => text_state === "waiting" || (text_state === "read" && !kept);

/**
 * The task `index-document` {documentId}: takes the text out of the newest version's files and makes the document findable.
 * A file is read once; run again after a correction it only makes the words anew. How the reading went is noted by a
 * command, since the files' rows are sealed.
 */
export const indexDocument: Task = async (world, { documentId }) => {
  if (typeof documentId !== "string" || !isId(documentId)) return;
  const files = await newestFiles(world.db, documentId);
  const taken: (ReadText & { file: File })[] = [];
  for (const file of files.filter(unread)) taken.push({ file, ...(await readFileText(world, file)) });
  await world.db.transaction().execute(async (tx) => {
    await forgetOthers(tx, documentId, files);
    for (const { file, state, text } of taken) if (state === "read") await keepText(tx, documentId, file, text);
    await reindexDocument(tx, documentId, world.newId);
  });
  const changed = taken
    .filter(({ file, state }) => file.text_state !== state)
    .map(({ file, state }) => ({ id: file.id, state }));
  if (changed.length === 0) return;
  const noted = await noteText(world, theHouse, { document: documentId, files: changed });
  if (!noted.ok && noted.problem.kind !== "missing") throw new Error(`register/note-text: ${noted.problem.kind}`);
};
