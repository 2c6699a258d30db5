import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";

/**
 * The next paragraph of the body's minutes in that year. The counter stays locked until the commit, so the series has no gaps
 * and no doubles: take it last.
 */
export async function takeParagraph(tx: Tx, bodyId: string, year: number): Promise<number> {
  const { rows } = await sql<{ paragraph: number }>`
    insert into paragraph_counter as c (body_id, year, last_paragraph) values (${bodyId}, ${year}, 1)
    on conflict (body_id, year) do update set last_paragraph = c.last_paragraph + 1
    returning last_paragraph as paragraph`.execute(tx);
  const taken = rows[0];
  if (!taken) throw new Error(`No paragraph for body ${bodyId}`);
  return taken.paragraph;
}
