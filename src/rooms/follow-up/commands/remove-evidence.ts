import { sql } from "kysely";
import { z } from "zod";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredText } from "../../../platform/change/text-input.ts";
import { longest } from "../model.ts";
import { activityTrace } from "./activity-trace.ts";
import { changeActivityRow } from "./change-activity-row.ts";
import { loadActivity } from "./load-activity.ts";
import { ownOrPlan } from "./own-or-plan.ts";
import { refreshYear } from "./refresh-year.ts";

const input = z.object({
  activity: z.uuid("follow-up:problem.activity-missing"),
  evidence: z.uuid("follow-up:problem.evidence-missing"),
  reason: requiredText("follow-up:problem.remove-reason", longest.reason),
});

/**
 * Takes evidence away with a reason; it is kept, and shown as taken away. When the last of a done activity goes, the reason stands
 * as why there is none. Problems: at `reason`; that it is not there, or has been taken away already.
 */
export const removeEvidence = command({
  name: "follow-up/remove-evidence",
  input,
  load: ({ tx, input: { activity } }) => loadActivity(tx, activity),
  may: ({ loaded, actor }) => ownOrPlan(actor, loaded),
  perform: async ({ tx, input: asked, loaded: row, actor, now, newId }): Promise<Outcome<null>> => {
    const found = tx.selectFrom("evidence").select("removed_at").where("id", "=", asked.evidence);
    const evidence = await found.where("activity_id", "=", row.id).executeTakeFirst();
    if (!evidence) return missing("follow-up:problem.evidence-missing");
    if (evidence.removed_at !== null) return tooLate("follow-up:problem.removed-already");
    const removed = { removed_at: now, removed_reason: asked.reason };
    await tx
      .updateTable("evidence")
      .set({ ...removed, version: sql<number>`version + 1` })
      .where("id", "=", asked.evidence)
      .execute();
    const evidence_count = row.evidenceCount - 1;
    const bare = row.state === "done" && evidence_count === 0;
    const why = bare ? { no_evidence_reason: asked.reason } : {};
    await changeActivityRow({ tx, actor, now }, [row.id], { evidence_count, ...why });
    await refreshYear(tx, row.bodyId, row.year, newId);
    return ok(null);
  },
  trace: ({ loaded }) => activityTrace(loaded),
});
