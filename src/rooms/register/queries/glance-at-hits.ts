import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { kept } from "../../../platform/database/kept-statement.ts";
import { isPhrase } from "../rules/is-phrase.ts";
import { windowLabels } from "../rules/window-labels.ts";
import { bodySlugs, type Counted, divideHits, type HitFacts, moreThan } from "./divide-hits.ts";
import { entriesFound, type Sought } from "./entry-matches.ts";
import type { Hit } from "./newest-entries.ts";

export type Span = { newest: Temporal.PlainYearMonth; months: number };
/** `page`: hits on a page and one more. `from`: how many hits, weighed against each other, come before the page. */
export type Wish = { most: number; mostRanked: number; page: number; from: number };

type WrittenHit = { id: string; day: string };
type WeighedHit = readonly [id: string, weight: number | null, ...HitFacts];
type Row = { found: number; recent: WrittenHit[]; every: WeighedHit[] | null; slugs: Record<string, string> };

/** How many hits of the newest months there are, the newest of them, and, where they are few, what all hits of all time are. */
export type Glance = { found: number; recent: Hit[]; all: { counted: Counted; ranked: Hit[] | null } | null };

const read = (hits: readonly WrittenHit[]): Hit[] =>
  hits.map(({ id, day }) => ({ id, day: Temporal.PlainDate.from(day) }));

const newestFirst = (a: WrittenHit, b: WrittenHit) =>
  a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1;

/** The page of hits, those that weigh most first. Null where they are too many to have been weighed. */
function heaviest(every: readonly WeighedHit[], { mostRanked, page, from }: Wish): Hit[] | null {
  if (every.length > mostRanked) return null;
  const weighed = every.map(([id, weight, day]) => ({ id, weight: weight ?? 0, day }));
  return read(weighed.sort((a, b) => b.weight - a.weight || newestFirst(a, b)).slice(from, from + page));
}

function countAll(every: readonly WeighedHit[], slugs: Record<string, string>, wish: Wish): Glance["all"] {
  if (every.length > wish.most) return { counted: moreThan(wish.most), ranked: null };
  const facts = every.map(([, , ...facts]) => facts);
  return { counted: divideHits(facts, slugs), ranked: heaviest(every, wish) };
}

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
  const { most, mostRanked, page } = wish;
  const weight = sql`ts_rank_cd(${sql.ref(`e.${sought.column}`)}, ${sought.query}::tsquery)`;
  const question = sql<Row>`
    with recent as materialized (
      select e.id, e.day, (count(*) over ())::int as found
      from ${entriesFound(sought, windowLabels(span.newest, months))} order by e.day desc, e.id desc limit ${page}
    ), seen as materialized (
      select found, ${fewEnough(sought, span.months, months, wish)} as looked from (select coalesce(max(found), 0) as found from recent) r
    ), every as materialized (
      select e.id, e.day, e.document_id, e.direction, e.body_id
      from ${entriesFound(sought)} and (select looked from seen) limit ${most + 1}
    )
    select found, ${bodySlugs} as slugs,
      coalesce((select json_agg(json_build_object('id', id, 'day', day) order by day desc, id desc) from recent), '[]') as recent,
      case when looked then coalesce((select json_agg(json_build_array(
        id, case when (select count(*) from every) <= ${mostRanked} then (select ${weight} from search_entry e where e.id = every.id) end,
        day, document_id is not null, direction, body_id)) from every), '[]') end as every
    from seen`;
  const { rows } = await kept(question).execute(db);
  const { found = 0, recent = [], every = null, slugs = {} } = rows[0] ?? {};
  return { found, recent: read(recent), all: every && countAll(every, slugs, wish) };
}
