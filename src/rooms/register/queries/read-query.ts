import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

type Asked = { text: string; scope: RawBuilder<boolean>; year: number | null; today: Temporal.PlainDate };
/** `newest`: the latest month to look in; `months`: how many there are from the first entry to that one. */
export type ReadQuery = { query: string; newest: Temporal.PlainYearMonth; months: number };
type Row = { query: string; tree: string; first: Temporal.PlainDate | null; last: Temporal.PlainDate | null };

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? a : b);

/**
 * What a person typed as a query: words, "words in order", -excluded, and or between. Nothing typed is a fault; text that
 * holds only very common words, or only excluded ones, gives null, as does a register without entries.
 */
export async function readQuery(db: Database, { text, scope, year, today }: Asked): Promise<ReadQuery | null> {
  const { rows } = await sql<Row>`
    select q::text as query, querytree(q) as tree,
      (select min(e.day) from search_entry e where ${scope}) as first, (select max(e.day) from search_entry e where ${scope}) as last
    from websearch_to_tsquery('swedish', ${text}) q`.execute(db);
  const row = rows[0];
  // "T" is PostgreSQL's word for a query that every entry would have to be read for.
  if (!row?.first || !row.last || row.query === "" || row.tree === "" || row.tree === "T") return null;
  if (year !== null) return { query: row.query, newest: Temporal.PlainYearMonth.from({ year, month: 12 }), months: 12 };
  // A day that is wrong, years ahead, must not draw the whole search with it.
  const newest = earlier(row.last, today).toPlainYearMonth();
  const { months } = row.first.toPlainYearMonth().until(newest, { largestUnit: "month" });
  return { query: row.query, newest, months: Math.max(months, 0) + 1 };
}
