import { sql } from "kysely";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";

export type PlanningBody = { id: string; kind: string; slug: string; name: string };
type Row = PlanningBody & { toDay: Temporal.PlainDate | null };

/** The body that plans. Problems: missing; `follow-up:problem.body-ended` when it stands no more. */
export async function loadPlanningBody(tx: Tx, id: string, now: Temporal.Instant): Promise<Outcome<PlanningBody>> {
  const { rows } = await sql<Row>`
    select id, kind, slug, name, to_day as "toDay" from body where id = ${id} for key share`.execute(tx);
  const [row] = rows;
  if (!row) return missing("follow-up:problem.body-missing");
  const { toDay, ...body } = row;
  if (toDay === null || Temporal.PlainDate.compare(toDay, dayOf(now)) >= 0) return ok(body);
  return tooLate("follow-up:problem.body-ended", { name: body.name, day: toDay.toString() });
}
