import { sql } from "kysely";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";

export type SuccessionRow = { fromId: string; fromName: string; toId: string; toName: string; day: Temporal.PlainDate };

/** That one body went into the other, and has. Problems: missing when it did not. */
export async function loadSuccession(
  tx: Tx,
  { from, to }: { from: string; to: string },
  now: Temporal.Instant,
): Promise<Outcome<SuccessionRow>> {
  const { rows } = await sql<SuccessionRow>`
    select f.id as "fromId", f.name as "fromName", t.id as "toId", t.name as "toName", s.day
    from body_succession s join body f on f.id = s.from_body_id join body t on t.id = s.to_body_id
    where s.from_body_id = ${from} and s.to_body_id = ${to} and s.kind <> 'split' and s.day <= ${dayOf(now)}
    for key share of f, t`.execute(tx);
  return rows[0] ? ok(rows[0]) : missing("follow-up:take.no-succession");
}
