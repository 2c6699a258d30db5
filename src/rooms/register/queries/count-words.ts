import type { Database } from "../../../platform/database/connect.ts";
import { windowLabels } from "../rules/window-labels.ts";
import { type Counted, countHits } from "./count-hits.ts";
import { entryMatches, type Sought } from "./entry-matches.ts";
import { type Hit, newestIn } from "./newest-entries.ts";

export type WordCount = Counted & { perMonth: number; recent: Hit[] };
type Span = { newest: Temporal.PlainYearMonth; months: number };

/** How many months back are looked in to tell how common words are: the newest first, further when they say too little. */
const recently = [3, 12] as const;

const isPhrase = (query: string) => /<(?:->|\d+>)/.test(query);

/** The newest hits of the first window that holds a page of them, and how many hits a month that makes. */
async function recentHits(db: Database, sought: Sought, newest: Temporal.PlainYearMonth, most: number) {
  let seen = { recent: [] as Hit[], found: 0, perMonth: 0 };
  for (const months of recently) {
    const { hits, found } = await newestIn(db, sought, windowLabels(newest, months), { most, cursor: null });
    seen = { recent: hits, found, perMonth: found / months };
    if (hits.length >= most) break;
  }
  return seen;
}

/**
 * Counts the hits, no further than one beyond `most`. Words that seem to have very many are counted in the newest months
 * that ought to hold enough of them, since the index then reads a hundredth. Where words must stand in order each entry
 * has to be opened, so there the page's worth is enough to say that there are more.
 */
export async function countWords(
  db: Database,
  sought: Sought,
  { newest, months }: Span,
  wish: { most: number; page: number },
): Promise<WordCount> {
  const { found, ...seen } = await recentHits(db, sought, newest, wish.page);
  if (found > wish.most || (isPhrase(sought.query) && found >= wish.page))
    return { ...seen, found: Math.min(found, wish.most), more: true, facets: null };
  if (seen.perMonth * months > wish.most * 2) {
    const window = windowLabels(newest, Math.ceil((wish.most * 1.3) / seen.perMonth));
    const counted = await countHits(db, entryMatches(sought, window), wish.most);
    if (counted.more) return { ...seen, ...counted };
  }
  return { ...seen, ...(await countHits(db, entryMatches(sought), wish.most)) };
}
