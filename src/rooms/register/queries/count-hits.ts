import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { type Counted, divideHits } from "./divide-hits.ts";
import { hitShares } from "./hit-shares.ts";

/** Counts the entries `e` that fulfil the condition, no further than one beyond `most`, and how they divide. */
export async function countHits(db: Database, condition: RawBuilder<boolean>, most: number): Promise<Counted> {
  const entries = sql`(select e.document_id, e.direction, e.day, e.body_id from search_entry e where ${condition} limit ${most + 1})`;
  const { rows } = await hitShares(entries).execute(db);
  return divideHits(rows, most);
}
