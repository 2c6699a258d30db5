import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { entryMatches, type Sought } from "./entry-matches.ts";
import type { Hit } from "./newest-entries.ts";

/** All hits weighed: words of the title count most, then numbers and names, then the text; words close together count more. */
export async function rankedEntries(
  db: Database,
  sought: Sought,
  { from, most }: { from: number; most: number },
): Promise<Hit[]> {
  const words = sql.ref(`e.${sought.column}`);
  const { rows } = await sql<Hit>`
    select e.id, e.day from search_entry e where ${entryMatches(sought)}
    order by ts_rank_cd(${words}, ${sought.query}::tsquery) desc, e.day desc, e.id desc limit ${most} offset ${from}`.execute(
    db,
  );
  return rows;
}
