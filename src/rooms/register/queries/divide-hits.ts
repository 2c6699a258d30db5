import { sql } from "kysely";

type Share = { value: string; count: number };
/** How the hits divide: what they are, how documents came, of which year and whose. */
export type Facets = { kind: Share[]; direction: Share[]; year: Share[]; body: Share[] };
/** `more`: there are more than `found`. How they divide is known only when all were counted. */
export type Counted = { found: number; more: boolean; facets: Facets | null };
/** Counting went one further than `most`, and no more was asked. */
export const moreThan = (most: number): Counted => ({ found: most, more: true, facets: null });
/** What of a hit it is divided by: its day, whether it is a document, how that came, and the body's id. */
export type HitFacts = readonly [day: string, filed: boolean, direction: string | null, body: string];

/** Every body's word in addresses, by its id. */
export const bodySlugs = sql<Record<string, string>>`(select json_object_agg(id, slug) from body)`;

function shares(values: readonly (string | null | undefined)[]): Share[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** How many hits there are, and how they divide; years the latest first, all else the most common first. `slugs`: each body's, by its id. */
export function divideHits(hits: readonly HitFacts[], slugs: Readonly<Record<string, string>>): Counted {
  const kind = shares(hits.map(([, filed]) => (filed ? "document" : "case")));
  const direction = shares(hits.map(([, , how]) => how));
  const year = shares(hits.map(([day]) => day.slice(0, 4))).sort((a, b) => Number(b.value) - Number(a.value));
  const body = shares(hits.map(([, , , id]) => slugs[id]));
  return { found: hits.length, more: false, facets: { kind, direction, year, body } };
}
