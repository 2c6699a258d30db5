import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { kept } from "../../../platform/database/kept-statement.ts";
import { bodySlugs, type Counted, divideHits, type HitFacts, moreThan } from "./divide-hits.ts";
import { entriesFound, type Sought } from "./entry-matches.ts";

type Row = { hits: HitFacts[] | null; slugs: Record<string, string> };

/** Counts the hits, of all time when the window is empty, no further than one beyond `most`, and how they divide. */
export async function countHits(
  db: Database,
  sought: Sought,
  window: readonly string[],
  most: number,
): Promise<Counted> {
  const question = sql<Row>`
    select case when count(*) <= ${most} then coalesce(json_agg(json_build_array(day, document_id is not null, direction, body_id)), '[]') end as hits,
      ${bodySlugs} as slugs
    from (select e.document_id, e.direction, e.day, e.body_id from ${entriesFound(sought, window)} limit ${most + 1}) e`;
  const { rows } = await kept(question).execute(db);
  const { hits, slugs } = rows[0] ?? { hits: [], slugs: {} };
  return hits ? divideHits(hits, slugs) : moreThan(most);
}
