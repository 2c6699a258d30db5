import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";

export type YearRow = { id: string | null; bodyId: string; bodyName: string; year: number; goals: string[] };

/** A body's year with its goals in the state, locked until the commit. `id` is null before anything has been written for it. */
export async function loadYear(
  tx: Tx,
  { body, year, state }: { body: string; year: number; state: "draft" | "proposed" },
): Promise<Outcome<YearRow>> {
  const found = await sql<Omit<YearRow, "goals">>`
    select y.id, b.id as "bodyId", b.name as "bodyName", ${year}::int as year
    from body b left join body_year y on y.body_id = b.id and y.year = ${year} where b.id = ${body}`.execute(tx);
  const [row] = found.rows;
  if (!row) return missing("follow-up:problem.body-missing");
  const { rows } = await sql<{ id: string }>`
    select id from goal where body_id = ${body} and year = ${year} and level = 'own' and state = ${state} order by id for update`.execute(
    tx,
  );
  return ok({ ...row, goals: rows.map(({ id }) => id) });
}
