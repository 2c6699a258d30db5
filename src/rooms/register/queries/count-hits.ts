import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

type Share = { value: string; count: number };
/** How the hits divide: what they are, how documents came, of which year and whose. */
export type Facets = { kind: Share[]; direction: Share[]; year: Share[]; body: Share[] };
/** `more`: there are more than `found`. How they divide is known only when all were counted. */
export type Counted = { found: number; more: boolean; facets: Facets | null };
type Group = { kind: string; direction: string | null; year: number; body: string; count: number };

function shares(groups: readonly Group[], of: (group: Group) => string | null): Share[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const value = of(group);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + group.count);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

const divide = (groups: readonly Group[]): Facets => ({
  kind: shares(groups, (group) => group.kind),
  direction: shares(groups, (group) => group.direction),
  year: shares(groups, (group) => String(group.year)).sort((a, b) => Number(b.value) - Number(a.value)),
  body: shares(groups, (group) => group.body).sort((a, b) => b.count - a.count),
});

/** Counts the entries `e` that fulfil the condition, no further than one beyond `most`, and how they divide. */
export async function countHits(db: Database, condition: RawBuilder<boolean>, most: number): Promise<Counted> {
  const { rows } = await sql<Group>`
    select g.kind, g.direction, g.year, b.slug as body, g.count from (
      select case when e.document_id is null then 'case' else 'document' end as kind, e.direction, extract(year from e.day)::int as year,
        e.body_id, count(*)::int as count
      from (select e.document_id, e.direction, e.day, e.body_id from search_entry e where ${condition} limit ${most + 1}) e group by 1, 2, 3, 4
    ) g join body b on b.id = g.body_id`.execute(db);
  const counted = rows.reduce((sum, { count }) => sum + count, 0);
  return counted > most
    ? { found: most, more: true, facets: null }
    : { found: counted, more: false, facets: divide(rows) };
}
