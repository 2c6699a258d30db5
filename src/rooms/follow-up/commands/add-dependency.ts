import { sql } from "kysely";
import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { writePlan } from "../actions.ts";
import { activityTrace } from "./activity-trace.ts";
import { loadActivity } from "./load-activity.ts";

const input = z.object({
  activity: z.uuid("follow-up:problem.activity-missing"),
  /** What must be done first: another activity of the same body. */
  needs: z.uuid("follow-up:problem.needs"),
});

/** Whether the other one waits for this one, straight or through others. One body's are locked, so that two cannot close a ring. */
async function makesRing(tx: Tx, body: string, activity: string, needs: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`dependency ${body}`}, 0))`.execute(tx);
  const { rows } = await sql`
    with recursive ahead as (
      select ${needs}::uuid as id
      union
      select d.needs_id from activity_dependency d join ahead on ahead.id = d.activity_id
    ) select from ahead where id = ${activity}`.execute(tx);
  return rows.length > 0;
}

/** Notes that the activity waits for another of the same body. Problems: at `needs`; that the other waits for this one. */
export const addDependency = command({
  name: "follow-up/add-dependency",
  input,
  load: ({ tx, input: { activity } }) => loadActivity(tx, activity),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async ({ tx, input: { needs }, loaded: row, newId }): Promise<Outcome<null>> => {
    const other = tx.selectFrom("activity").select("id").where("id", "=", needs).where("body_id", "=", row.bodyId);
    const fault = (key: string) => invalid({ path: "needs", key: `follow-up:problem.${key}` });
    if (!(await other.executeTakeFirst())) return fault("needs");
    if (needs === row.id) return fault("needs-itself");
    if (await makesRing(tx, row.bodyId, row.id, needs)) return fault("needs-ring");
    const link = { id: newId(), activity_id: row.id, needs_id: needs };
    await tx
      .insertInto("activity_dependency")
      .values(link)
      .onConflict((one) => one.doNothing())
      .execute();
    return ok(null);
  },
  trace: ({ loaded }) => activityTrace(loaded),
});
