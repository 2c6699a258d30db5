import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { kept } from "../../../platform/database/kept-statement.ts";
import type { Synonyms } from "../rules/widen-query.ts";
import { wordForms } from "../rules/word-forms.ts";

type Asked = { text: string; scope: RawBuilder<boolean>; year: number | null; today: Temporal.PlainDate };
export type ReadQuery = {
  query: string;
  synonyms: Synonyms;
  /** The latest month to look in, and how many there are from the first entry to that one. */
  newest: Temporal.PlainYearMonth;
  months: number;
};
type Row = {
  query: string;
  tree: string;
  synonyms: Record<string, string[]> | null;
  first: Temporal.PlainDate | null;
  last: Temporal.PlainDate | null;
};

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? a : b);

/** The words typed, each with its other forms. */
function formsOf(text: string): string {
  const words = [...new Set(text.match(/\p{L}+/gu) ?? [])].filter((word) => word.length > 2);
  return JSON.stringify(words.map((word) => ({ word: word.toLowerCase(), forms: wordForms(word) })));
}

/** Which stems stand for the same word, asked of the stemmer itself. */
const synonymsOf = (text: string) => sql`
  select jsonb_object_agg(stem, others) from (
    select (ts_lexize('swedish_stem', g->>'word'))[1] as stem, jsonb_agg(distinct (ts_lexize('swedish_stem', form))[1]) as others
    from jsonb_array_elements(${formsOf(text)}::jsonb) g, jsonb_array_elements_text(g->'forms') form
    where cardinality(ts_lexize('swedish_stem', form)) > 0 group by 1) s where stem is not null`;

/**
 * What a person typed as a query: words, "words in order", -excluded, and or between. Nothing typed is a fault; text that
 * holds only very common words, or only excluded ones, gives null.
 */
export async function readQuery(db: Database, { text, scope, year, today }: Asked): Promise<ReadQuery | null> {
  const question = sql<Row>`
    select q::text as query, querytree(q) as tree, (${synonymsOf(text)}) as synonyms,
      (select min(e.day) from search_entry e where ${scope}) as first, (select max(e.day) from search_entry e where ${scope}) as last
    from websearch_to_tsquery('swedish', ${text}) q`;
  const { rows } = await kept(question).execute(db);
  const row = rows[0];
  // "T" is PostgreSQL's word for a query that every entry would have to be read for.
  if (!row || row.query === "" || row.tree === "" || row.tree === "T") return null;
  const words = { query: row.query, synonyms: row.synonyms ?? {} };
  if (year !== null) return { ...words, newest: Temporal.PlainYearMonth.from({ year, month: 12 }), months: 12 };
  // A day that is wrong, years ahead, must not draw the whole search with it.
  const newest = earlier(row.last ?? today, today).toPlainYearMonth();
  const { months } = (row.first ?? today).toPlainYearMonth().until(newest, { largestUnit: "month" });
  return { ...words, newest, months: Math.max(months, 0) + 1 };
}
