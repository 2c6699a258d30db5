import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { isPhrase } from "../rules/is-phrase.ts";
import { windowLabels } from "../rules/window-labels.ts";
import { type Counted, divideHits, type HitShare } from "./divide-hits.ts";
import { entryMatches, type Sought } from "./entry-matches.ts";
import { hitShares } from "./hit-shares.ts";
import type { Hit } from "./newest-entries.ts";

export type Span = { newest: Temporal.PlainYearMonth; months: number };
/** `page`: hits on a page and one more. `from`: how many hits, weighed against each other, come before the page. */
export type Wish = { most: number; mostRanked: number; page: number; from: number };

type WrittenHit = { id: string; day: string };
type Row = { found: number; looked: boolean; recent: WrittenHit[]; shares: HitShare[]; ranked: WrittenHit[] };

/** How many hits of the newest months there are, the newest of them, and, where they are few, what all hits of all time are. */
export type Glance = { found: number; recent: Hit[]; all: { counted: Counted; ranked: Hit[] | null } | null };

const read = (hits: readonly WrittenHit[]): Hit[] =>
  hits.map(({ id, day }) => ({ id, day: Temporal.PlainDate.from(day) }));

/**
 * So many hits in the newest months say that those of all time can be counted: less than a page of them when the months are
 * like the others, a page or more when there are at most twice as many as are counted, and no entry must be opened.
 */
function fewEnough({ query }: Sought, all: number, months: number, { most, page }: Wish) {
  const below = Math.min(page - 1, Math.floor((most * months) / all));
  const above = isPhrase(query) ? -1 : Math.min(most, Math.floor((most * 2 * months) / all));
  return sql<boolean>`(found <= ${below}::int or found between ${page}::int and ${above}::int)`;
}

/**
 * A first look at words that may be rare or common: the newest `months` are looked in, and only where they say that the words
 * are rare is everything, counted and weighed, all in one question, since most words that are searched for are rare and each
 * question more is waited for.
 */
export async function glanceAtHits(
  db: Database,
  sought: Sought,
  { span, months, wish }: { span: Span; months: number; wish: Wish },
): Promise<Glance> {
  const { most, mostRanked, page, from } = wish;
  const words = sql.ref(`e.${sought.column}`);
  const hit = sql`json_build_object('id', id, 'day', day)`;
  const { rows } = await sql<Row>`
    with recent as materialized (
      select e.id, e.day, (count(*) over ())::int as found from search_entry e
      where ${entryMatches(sought, windowLabels(span.newest, months))} order by e.day desc, e.id desc limit ${page}
    ), seen as materialized (
      select found, ${fewEnough(sought, span.months, months, wish)} as looked from (select coalesce(max(found), 0) as found from recent) r
    ), every as materialized (
      select e.id, e.day, e.document_id, e.direction, e.body_id from search_entry e
      where ${entryMatches(sought)} and (select looked from seen) limit ${most + 1}
    ), ranked as (
      select id, day, row_number() over (order by weight desc, day desc, id desc) as place from (
        select id, day, (select ts_rank_cd(${words}, ${sought.query}::tsquery) from search_entry e where e.id = every.id) as weight
        from every where (select count(*) from every) <= ${mostRanked}) weighed order by place limit ${page} offset ${from}
    )
    select found, looked, coalesce((select json_agg(${hit} order by day desc, id desc) from recent), '[]') as recent,
      coalesce((select json_agg(json_build_object('facet', facet, 'value', value, 'count', count)) from (${hitShares(sql`every`)}) s), '[]') as shares,
      coalesce((select json_agg(${hit} order by place) from ranked), '[]') as ranked
    from seen`.execute(db);
  const { found = 0, looked = false, recent = [], shares = [], ranked = [] } = rows[0] ?? {};
  if (!looked) return { found, recent: read(recent), all: null };
  const counted = divideHits(shares, most);
  const weighed = !counted.more && counted.found <= mostRanked;
  return { found, recent: read(recent), all: { counted, ranked: weighed ? read(ranked) : null } };
}
