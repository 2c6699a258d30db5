import { sql } from "kysely";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { readPublicRegister } from "../actions.ts";
import { searchLabels } from "../rules/search-labels.ts";
import { markWords } from "./mark-words.ts";
import type { Hit } from "./newest-entries.ts";
import { publicListInput } from "./public-list-input.ts";
import { searchEntries } from "./search-entries.ts";

export type PublicHit = {
  id: string;
  caseId: string;
  caseNumber: string;
  documentNumber: number | null;
  title: string;
  body: string;
  marked: boolean;
  day: Temporal.PlainDate;
};

/** What is shown of each hit: the open fields of cases, and of documents that are public records. */
async function detailsOf(db: Database, hits: readonly Hit[], words: string): Promise<PublicHit[]> {
  const { rows } = await sql<PublicHit>`
    select e.id, c.id as "caseId", c.number as "caseNumber", d.number as "documentNumber", coalesce(d.public_title, c.public_subject) as title,
      b.name as body, coalesce(d.secrecy_provision, c.secrecy_provision) is not null as marked, e.day
    from search_entry e join case_file c on c.id = e.case_id join body b on b.id = e.body_id
      left join document d on d.id = e.document_id and d.status = 'record'
    where e.id = any(${hits.map(({ id }) => id)}) and (e.document_id is null or d.id is not null)`.execute(db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = hits.flatMap(({ id }) => byId.get(id) ?? []);
  const titles = await markWords(
    db,
    shown.map(({ title }) => title),
    words,
  );
  return shown.map((hit, place) => ({ ...hit, title: titles[place] ?? hit.title }));
}

const nothing = {
  searchable: true,
  hits: [] as PublicHit[],
  found: 0,
  more: false,
  order: "rank" as "rank" | "newest",
  next: null as string | null,
};

/** Full-text search of the public register: the open words of cases and public records, never the text of a file. */
export const searchPublicRegister = query({
  name: "register/search-public-register",
  input: publicListInput,
  scope: readPublicRegister,
  run: async ({ db, input, now, visible }) => {
    const { text, year, after } = input;
    const among = db.selectFrom("body").select("id").where(visible("body.id"));
    const body = input.body ? await among.where("slug", "=", input.body).executeTakeFirst() : null;
    if (input.body && !body) return ok(nothing);
    const labels = [body ? [searchLabels.body(body.id)] : [], year ? [searchLabels.year(year)] : []];
    const scope = visible("e.body_id");
    const found = await searchEntries(db, {
      text,
      column: "public_words",
      scope,
      labels,
      year,
      today: dayOf(now),
      after,
    });
    if (!found) return ok({ ...nothing, searchable: false });
    const { query: words, facets: _, ...rest } = found;
    return ok({ ...rest, searchable: true, hits: await detailsOf(db, found.hits, words) });
  },
});
