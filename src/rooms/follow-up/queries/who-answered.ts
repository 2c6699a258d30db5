import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { answersIn, bound, standsOn } from "./requirement-answers.ts";

export type BoundBody = { id: string; slug: string; name: string; answered: boolean };

/** The bodies that a wording binds on a day, and whether each has answered in the year. */
export async function whoAnswered(
  db: Database,
  { wording, year, day }: { wording: string; year: number; day: Temporal.PlainDate },
): Promise<BoundBody[]> {
  const { rows } = await sql<BoundBody>`
    select b.id, b.slug, b.name, exists (
      select from (${answersIn(year)}) n where n.requirement_id = w.requirement_id and n.body_id = b.id) as answered
    from requirement_wording w join body b on ${standsOn(day)} and ${bound}
    where w.id = ${wording} order by b.name collate "sv-x-icu"`.execute(db);
  return rows;
}
