import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { Cursor } from "../rules/cursor.ts";
import { windowLabels } from "../rules/window-labels.ts";
import { entryMatches, type Sought } from "./entry-matches.ts";

export type Hit = { id: string; day: Temporal.PlainDate };
type Wish = { most: number; cursor: Cursor | null };

/** The newest hits of a window in time (of all time, when it is empty), and how many it holds. */
export async function newestIn(
  db: Database,
  sought: Sought,
  window: readonly string[],
  { most, cursor }: Wish,
): Promise<{ hits: Hit[]; found: number }> {
  const before = cursor
    ? sql<boolean>`(e.day, e.id) < (${cursor.value}::date, ${cursor.id}::uuid)`
    : sql<boolean>`true`;
  const { rows } = await sql<Hit & { found: number }>`
    select e.id, e.day, (count(*) over ())::int as found from search_entry e where ${entryMatches(sought, window)} and ${before}
    order by e.day desc, e.id desc limit ${most}`.execute(db);
  return { hits: rows, found: rows[0]?.found ?? 0 };
}

/** A window of more months than this costs as much as looking everywhere. */
const widest = 64;

/**
 * The newest hits of words that are common: looked for in some months at a time, backwards in steps that grow, so that what
 * is read follows from how many are shown and not from how many there are. `perMonth`: how many hits a month is thought
 * to hold.
 */
export async function newestEntries(
  db: Database,
  sought: Sought,
  { from, perMonth, ...wish }: Wish & { from: Temporal.PlainYearMonth; perMonth: number },
): Promise<Hit[]> {
  const step = Math.ceil((wish.most * 2) / Math.max(perMonth, 1));
  for (let months = step; months <= widest; months *= 4) {
    const { hits } = await newestIn(db, sought, windowLabels(from, months), wish);
    if (hits.length >= wish.most) return hits;
  }
  return (await newestIn(db, sought, [], wish)).hits;
}
