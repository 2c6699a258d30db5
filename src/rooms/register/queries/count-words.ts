import type { Database } from "../../../platform/database/connect.ts";
import { windowLabels } from "../rules/window-labels.ts";
import { type Counted, countHits } from "./count-hits.ts";
import { entryMatches, type Sought } from "./entry-matches.ts";
import { type Hit, newestIn } from "./newest-entries.ts";

export type WordCount = Counted & { perMonth: number; recent: Hit[] };
type Span = { newest: Temporal.PlainYearMonth; months: number };

/** The newest months tell how common words are. */
const recently = 3;

const isPhrase = (query: string) => /<(?:->|\d+>)/.test(query);

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
  const { hits: recent, found } = await newestIn(db, sought, windowLabels(newest, recently), {
    most: wish.page,
    cursor: null,
  });
  const perMonth = found / recently;
  const seen = { perMonth, recent };
  if (found > wish.most || (isPhrase(sought.query) && found >= wish.page))
    return { ...seen, found: Math.min(found, wish.most), more: true, facets: null };
  if (perMonth * months > wish.most * 2) {
    const window = windowLabels(newest, Math.ceil((wish.most * 1.3) / perMonth));
    const counted = await countHits(db, entryMatches(sought, window), wish.most);
    if (counted.more) return { ...seen, ...counted };
  }
  return { ...seen, ...(await countHits(db, entryMatches(sought), wish.most)) };
}
