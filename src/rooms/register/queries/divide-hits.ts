type Share = { value: string; count: number };
/** How the hits divide: what they are, how documents came, of which year and whose. */
export type Facets = { kind: Share[]; direction: Share[]; year: Share[]; body: Share[] };
/** `more`: there are more than `found`. How they divide is known only when all were counted. */
export type Counted = { found: number; more: boolean; facets: Facets | null };
/** So many hits that have a value in common. */
export type HitShare = { facet: keyof Facets; value: string | null; count: number };

/** How many hits there are and how they divide, when counting went one further than `most`. */
export function divideHits(hits: readonly HitShare[], most: number): Counted {
  const shares = (wanted: keyof Facets): Share[] =>
    hits.flatMap(({ facet, value, count }) => (facet === wanted && value !== null ? [{ value, count }] : []));
  const counted = shares("kind").reduce((sum, { count }) => sum + count, 0);
  if (counted > most) return { found: most, more: true, facets: null };
  const year = shares("year").sort((a, b) => Number(b.value) - Number(a.value));
  const body = shares("body").sort((a, b) => b.count - a.count);
  return { found: counted, more: false, facets: { kind: shares("kind"), direction: shares("direction"), year, body } };
}
