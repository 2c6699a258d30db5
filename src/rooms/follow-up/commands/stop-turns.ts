import { sql } from "kysely";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { changeActivityRow } from "./change-activity-row.ts";
import { refreshYear } from "./refresh-year.ts";

type Doing = { tx: Tx; actor: Actor; now: Temporal.Instant; newId(): string };

/** Stops the turns after a day that nobody has begun, with the reason; each keeps its history. Answers with how many. */
export async function stopTurns(
  doing: Doing,
  template: { id: string; bodyId: string },
  { after, reason }: { after: Temporal.PlainDate; reason: string },
): Promise<number> {
  const { rows } = await sql<{ id: string; year: number }>`
    select id, year from activity where template_id = ${template.id} and state = 'planned' and due_day > ${after}
    order by id for update`.execute(doing.tx);
  const ids = rows.map(({ id }) => id);
  await changeActivityRow(doing, ids, { state: "stopped", stopped_reason: reason });
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  for (const year of years) await refreshYear(doing.tx, template.bodyId, year, doing.newId);
  return ids.length;
}
