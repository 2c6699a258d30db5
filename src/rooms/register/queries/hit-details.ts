import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { kept } from "../../../platform/database/kept-statement.ts";
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
type FoundRow = Row & { fileId: string | null; fileName: string | null; text: string | null };

/** One hit of a search. Found words stand between marks in `title` and `excerpt`; a hit marked as secret shows no excerpt. */
export type HitDetails = Row & {
  day: Temporal.PlainDate;
  file: { id: string; name: string } | null;
  excerpt: string | null;
};

/** How much text is shown around the words found, in characters. */
const windowLength = 280;

const quoted = (word: string) => `'${word.replaceAll("'", "''")}'`;

/** The words of a query as "any of these"; where the last one was taken for a beginning, so it is here. */
const anyOf = (query: string, words: readonly string[]) =>
  words.map((word) => `${quoted(word)}${query.includes(":*") ? ":*" : ""}`).join(" | ");

/**
 * What the hits are, and in which file of a document the words stand: the one that holds them all before one that holds some.
 * The files of what is marked as secret are not looked in.
 */
async function rowsOf(
  db: Database,
  hits: readonly Hit[],
  query: string,
  words: readonly string[],
): Promise<Map<string, FoundRow>> {
  const some = anyOf(query, words);
  const question = sql<FoundRow>`
    select e.id, c.id as "caseId", c.number as "caseNumber", c.public_subject as subject, d.id as "documentId", d.number as "documentNumber",
      coalesce(d.public_title, c.public_subject) as title, d.direction, d.status, b.short_name as body, s.secret,
      f.id as "fileId", f.name as "fileName", f.excerpt as text
    from search_entry e join case_file c on c.id = e.case_id join body b on b.id = e.body_id left join document d on d.id = e.document_id
      cross join lateral (select num_nonnulls(c.secrecy_provision, d.secrecy_provision) > 0 as secret) s
      left join lateral (
        select f.id, f.name, t.excerpt from file_text t join document_file f on f.id = t.document_file_id
        where t.document_id = e.document_id and not s.secret and t.words @@ ${some}::tsquery
        order by (t.words @@ ${query}::tsquery) desc, ts_rank(t.words, ${some}::tsquery) desc, f.id limit 1) f on true
    where e.id = any(${hits.map(({ id }) => id)})`;
  const { rows } = await kept(question).execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What a search shows of each hit, in the order of the hits. Whoever asks has made sure that they may be read. */
export async function hitDetails(db: Database, hits: readonly Hit[], query: string): Promise<HitDetails[]> {
  const words = wordsSought(query);
  if (hits.length === 0 || words.length === 0) return [];
  const rows = await rowsOf(db, hits, query, words);
  const shown = hits.flatMap(({ id, day }) => {
    const found = rows.get(id);
    if (!found) return [];
    const { fileId, fileName, text, ...row } = found;
    const file = fileId && fileName ? { id: fileId, name: fileName } : null;
    return [{ ...row, day, file, excerpt: text === null ? null : windowAround(text, words, windowLength) }];
  });
  const texts = shown.flatMap(({ title, excerpt }) => [title, ...(excerpt === null ? [] : [excerpt])]);
  const marked = (await markWords(db, texts, query)).values();
  return shown.map((hit) => ({
    ...hit,
    title: marked.next().value ?? hit.title,
    excerpt: hit.excerpt === null ? null : (marked.next().value ?? hit.excerpt),
  }));
}
