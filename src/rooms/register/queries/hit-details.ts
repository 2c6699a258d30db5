import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { Direction, DocumentStatus } from "../model.ts";
import { windowAround } from "../rules/window-around.ts";
import { wordsSought } from "../rules/words-sought.ts";
import { markWords } from "./mark-words.ts";
import type { Hit } from "./newest-entries.ts";

type Row = {
  id: string;
  caseId: string;
  caseNumber: string;
  subject: string;
  documentId: string | null;
  documentNumber: number | null;
  title: string;
  direction: Direction | null;
  status: DocumentStatus | null;
  body: string;
  secret: boolean;
};
type FileHit = { documentId: string; fileId: string; name: string; excerpt: string };

/** One hit of a search. Found words stand between marks in `title` and `excerpt`; a hit marked as secret shows no excerpt. */
export type HitDetails = Row & {
  day: Temporal.PlainDate;
  file: { id: string; name: string } | null;
  excerpt: string | null;
};

/** How much text is shown around the words found, in characters. */
const windowLength = 280;

const quoted = (word: string) => `'${word.replaceAll("'", "''")}'`;

async function rowsOf(db: Database, hits: readonly Hit[]): Promise<Map<string, Row>> {
  const { rows } = await sql<Row>`
    select e.id, c.id as "caseId", c.number as "caseNumber", c.public_subject as subject, d.id as "documentId", d.number as "documentNumber",
      coalesce(d.public_title, c.public_subject) as title, d.direction, d.status, b.short_name as body,
      num_nonnulls(c.secrecy_provision, d.secrecy_provision) > 0 as secret
    from search_entry e join case_file c on c.id = e.case_id join body b on b.id = e.body_id left join document d on d.id = e.document_id
    where e.id = any(${hits.map(({ id }) => id)})`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** In which file of each document the words are: the one that holds them all before one that holds some of them. */
async function filesOf(
  db: Database,
  documents: readonly string[],
  query: string,
  words: readonly string[],
): Promise<Map<string, FileHit>> {
  if (documents.length === 0 || words.length === 0) return new Map();
  // Where the last word was taken for a beginning, so it is here.
  const end = query.includes(":*") ? ":*" : "";
  const some = words.map((word) => quoted(word) + end).join(" | ");
  const { rows } = await sql<FileHit>`
    select distinct on (t.document_id) t.document_id as "documentId", f.id as "fileId", f.name, t.excerpt
    from file_text t join document_file f on f.id = t.document_file_id
    where t.document_id = any(${documents}) and t.words @@ ${some}::tsquery
    order by t.document_id, (t.words @@ ${query}::tsquery) desc, ts_rank(t.words, ${some}::tsquery) desc, f.id`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.documentId, row]));
}

/** What a search shows of each hit, in the order of the hits. Whoever asks has made sure that they may be read. */
export async function hitDetails(db: Database, hits: readonly Hit[], query: string): Promise<HitDetails[]> {
  const words = wordsSought(query);
  const rows = await rowsOf(db, hits);
  const documents = [...rows.values()].flatMap(({ documentId }) => (documentId ? [documentId] : []));
  const files = await filesOf(db, documents, query, words);
  const shown = hits.flatMap(({ id, day }) => {
    const row = rows.get(id);
    const file = row?.documentId && !row.secret ? (files.get(row.documentId) ?? null) : null;
    const excerpt = file && windowAround(file.excerpt, words, windowLength);
    return row ? [{ ...row, day, file: file && { id: file.fileId, name: file.name }, excerpt }] : [];
  });
  const texts = shown.flatMap(({ title, excerpt }) => [title, ...(excerpt === null ? [] : [excerpt])]);
  const marked = (await markWords(db, texts, query)).values();
  return shown.map((hit) => ({
    ...hit,
    title: marked.next().value ?? hit.title,
    excerpt: hit.excerpt === null ? null : (marked.next().value ?? hit.excerpt),
  }));
}
