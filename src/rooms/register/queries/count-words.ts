import type { Database } from "../../../platform/database/connect.ts";
import { windowLabels } from "../rules/window-labels.ts";
import { type Counted, countHits } from "./count-hits.ts";
import { entryMatches, type Sought } from "./entry-matches.ts";
import { type Hit, newestIn } from "./newest-entries.ts";

export type WordCount = Counted & { perMonth: number; recent: Hit[] };
type Recent = { recent: Hit[]; found: number; perMonth: number };
type Wish = { most: number; page: number };
type Span = { newest: Temporal.PlainYearMonth; months: number };

/** How many months back are looked in to tell how common words are: the newest first, further when they say too little. */
const recently = [3, 12] as const;

const isPhrase = (query: string) => /<(?:->|\d+>)/.test(query);

/**
 * The newest hits of the first window that holds a page of them, and how many hits a month that makes. Where the first says that
 * all hits of all time are few enough to be counted, no other is looked in.
 */
async function recentHits(db: Database, sought: Sought, { newest, months: all }: Span, wish: Wish): Promise<Recent> {
  let seen = { recent: [] as Hit[], found: 0, perMonth: 0 };
  for (const months of recently) {
    const { hits, found } = await newestIn(db, sought, windowLabels(newest, months), { most: wish.page, cursor: null });
    seen = { recent: hits, found, perMonth: found / months };
    if (hits.length >= wish.page || seen.perMonth * all <= wish.most) break;
  }
  return seen;
}

/**
 * Counts the hits, no further than one beyond `most`. Words that seem to have very many are counted in the newest months
 * that ought to hold enough of them, since the index then reads a hundredth. Where words must stand in order each entry
 * has to be opened, so there the page's worth is enough to say that there are more.
 */
export async function countWords(db: Database, sought: Sought, span: Span, wish: Wish): Promise<WordCount> {
  const { found, ...seen } = await recentHits(db, sought, span, wish);
  if (found > wish.most || (isPhrase(sought.query) && found >= wish.page))
    return { ...seen, found: Math.min(found, wish.most), more: true, facets: null };
  if (seen.perMonth * span.months > wish.most * 2) {
    const window = windowLabels(span.newest, Math.ceil((wish.most * 1.3) / seen.perMonth));
    const counted = await countHits(db, entryMatches(sought, window), wish.most);
    if (counted.more) return { ...seen, ...counted };
  }
  return { ...seen, ...(await countHits(db, entryMatches(sought), wish.most)) };
}
