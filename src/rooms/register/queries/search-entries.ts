import type { Database } from "../../../platform/database/connect.ts";
import { beginLastWord } from "../rules/begin-last-word.ts";
import { readCursor, writeCursor } from "../rules/cursor.ts";
import { widenQuery } from "../rules/widen-query.ts";
import { countWords, type WordCount } from "./count-words.ts";
import type { Counted } from "./divide-hits.ts";
import type { Sought } from "./entry-matches.ts";
import { type Hit, newestEntries, newestIn } from "./newest-entries.ts";
import { rankedEntries } from "./ranked-entries.ts";
import { type ReadQuery, readQuery } from "./read-query.ts";

const hitsAPage = 20;
const mostCounted = 1_000;
/** Up to so many hits each is weighed against the others; beyond, the newest come first. */
const mostRanked = 250;
/** With fewer hits than this, words that only begin like the last one are taken too. */
const fewHits = 100;

export type EntrySearch = Omit<Sought, "query"> & {
  text: string;
  year: number | null;
  today: Temporal.PlainDate;
  after: string | null;
};
export type Found = Counted & { hits: Hit[]; order: "rank" | "newest"; next: string | null; query: string };

const page = hitsAPage + 1;

/** How many hits come before the page, where they are weighed against each other. */
const placeIn = (after: string | null) => (/^\d{1,3}$/.test(after ?? "") ? Number(after) : 0);

const cut = (hits: Hit[], next: (last: Hit) => string) => {
  const last = hits[hitsAPage - 1];
  return { hits: hits.slice(0, hitsAPage), next: hits.length > hitsAPage && last ? next(last) : null };
};

/** The words as typed; are hits few, the last word may be the beginning of one, which for common words is dear to ask. */
async function count(
  db: Database,
  search: EntrySearch,
  read: ReadQuery,
): Promise<{ sought: Sought; counted: WordCount }> {
  const wish = { most: mostCounted, mostRanked, page, from: placeIn(search.after) };
  const asTyped = { ...search, query: widenQuery(read.query, read.synonyms) };
  const begun = beginLastWord(read.query, search.text);
  const wider = { ...search, query: widenQuery(begun, read.synonyms) };
  const counted = await countWords(db, asTyped, read, wish);
  if (begun === read.query || counted.found >= fewHits || counted.more) return { sought: asTyped, counted };
  return { sought: wider, counted: await countWords(db, wider, read, wish) };
}

async function newestPage(
  db: Database,
  sought: Sought,
  counted: WordCount,
  newest: Temporal.PlainYearMonth,
  after: string | null,
) {
  const cursor = readCursor("day", after);
  if (cursor === null && counted.recent.length === page) return counted.recent;
  if (!counted.more) return (await newestIn(db, sought, [], { most: page, cursor })).hits;
  const from = cursor ? Temporal.PlainDate.from(cursor.value).toPlainYearMonth() : newest;
  return newestEntries(db, sought, { from, perMonth: counted.perMonth, most: page, cursor });
}

/**
 * Searches the words of cases and documents. Few hits are weighed, many come newest first; beyond 1,000 it is only said
 * that there are more. Null when the text holds nothing to search for.
 */
export async function searchEntries(db: Database, search: EntrySearch): Promise<Found | null> {
  const read = await readQuery(db, search);
  if (!read) return null;
  const { sought, counted } = await count(db, search, read);
  const { found, more, facets } = counted;
  const answer = { found, more, facets, query: sought.query };
  if (more || found > mostRanked) {
    const hits = await newestPage(db, sought, counted, read.newest, search.after);
    return {
      ...answer,
      order: "newest",
      ...cut(hits, (last) => writeCursor({ value: last.day.toString(), id: last.id })),
    };
  }
  const from = placeIn(search.after);
  const hits = found === 0 ? [] : (counted.ranked ?? (await rankedEntries(db, sought, { from, most: page })));
  return { ...answer, order: "rank", ...cut(hits, () => String(from + hitsAPage)) };
}
