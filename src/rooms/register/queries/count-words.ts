import type { Database } from "../../../platform/database/connect.ts";
import { isPhrase } from "../rules/is-phrase.ts";
import { windowLabels } from "../rules/window-labels.ts";
import { countHits } from "./count-hits.ts";
import { type Counted, moreThan } from "./divide-hits.ts";
import type { Sought } from "./entry-matches.ts";
import { type Glance, glanceAtHits, type Span, type Wish } from "./glance-at-hits.ts";
import { type Hit, newestIn } from "./newest-entries.ts";

/** `ranked`: the page of hits weighed against each other, where they were weighed on the way. */
export type WordCount = Counted & { perMonth: number; recent: Hit[]; ranked: Hit[] | null };
type Recent = { recent: Hit[]; found: number; perMonth: number };

/** How many months back are looked in to tell how common words are: the newest first, further when they say too little. */
const recently = 3;
const further = 12;

/** The newest hits of the first window that holds a page of them, and how many hits a month that makes. */
async function recentHits(
  db: Database,
  sought: Sought,
  { newest }: Span,
  { page }: Wish,
  { found, recent }: Glance,
): Promise<Recent> {
  if (recent.length >= page) return { recent, found, perMonth: found / recently };
  const window = windowLabels(newest, further);
  const more = await newestIn(db, sought, window, { most: page, cursor: null });
  return { recent: more.hits, found: more.found, perMonth: more.found / further };
}

/**
 * Counts the hits, no further than one beyond `most`. Words that seem to have very many are counted in the newest months
 * that ought to hold enough of them, since the index then reads a hundredth. Where words must stand in order each entry
 * has to be opened, so there the page's worth is enough to say that there are more.
 */
export async function countWords(db: Database, sought: Sought, span: Span, wish: Wish): Promise<WordCount> {
  const glance = await glanceAtHits(db, sought, { span, months: recently, wish });
  if (glance.all) {
    const { counted, ranked } = glance.all;
    return { ...counted, ranked, recent: glance.recent, perMonth: glance.found / recently };
  }
  const { found, ...seen } = await recentHits(db, sought, span, wish, glance);
  const rest = { ...seen, ranked: null };
  if (found > wish.most || (isPhrase(sought.query) && found >= wish.page))
    return { ...rest, ...moreThan(Math.min(found, wish.most)) };
  if (seen.perMonth * span.months > wish.most * 2) {
    const window = windowLabels(span.newest, Math.ceil((wish.most * 1.3) / seen.perMonth));
    const counted = await countHits(db, sought, window, wish.most);
    if (counted.more) return { ...rest, ...counted };
  }
  return { ...rest, ...(await countHits(db, sought, [], wish.most)) };
}
