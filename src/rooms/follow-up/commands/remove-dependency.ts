import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { writePlan } from "../actions.ts";
import { activityTrace } from "./activity-trace.ts";
import { loadActivity } from "./load-activity.ts";

const input = z.object({
  activity: z.uuid("follow-up:problem.activity-missing"),
  needs: z.uuid("follow-up:problem.needs"),
});

/** The activity waits for the other no longer. Taking away what is not there changes nothing. */
export const removeDependency = command({
  name: "follow-up/remove-dependency",
  input,
  load: ({ tx, input: { activity } }) => loadActivity(tx, activity),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async ({ tx, input: { needs }, loaded: row }): Promise<Outcome<null>> => {
    await tx
      .deleteFrom("activity_dependency")
      .where("activity_id", "=", row.id)
      .where("needs_id", "=", needs)
      .execute();
    return ok(null);
  },
  trace: ({ loaded }) => activityTrace(loaded),
});
