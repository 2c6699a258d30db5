import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredText } from "../../../platform/change/text-input.ts";
import { personIn } from "../../register/index.ts";
import { updateActivity } from "../actions.ts";
import { longest } from "../model.ts";
import { activityTrace } from "./activity-trace.ts";
import { loadActivity } from "./load-activity.ts";

const input = z.object({
  activity: z.uuid("follow-up:problem.activity-missing"),
  /** The form's own id: the same form sent twice is one comment. */
  id: z.uuid().optional(),
  text: requiredText("follow-up:problem.comment", longest.comment),
});

/** Says something about an activity; whoever follows up at its body may. A comment is no update: it says nothing of how far it is. */
export const commentActivity = command({
  name: "follow-up/comment-activity",
  input,
  load: ({ tx, input: { activity } }) => loadActivity(tx, activity),
  may: ({ loaded }) => ({ action: updateActivity, body: loaded.bodyId }),
  perform: async ({ tx, input: { id, text }, loaded, actor, now, newId }): Promise<Outcome<null>> => {
    const written = { written_by: personIn(actor), written_at: now };
    const row = { id: id ?? newId(), activity_id: loaded.id, text, ...written };
    const same = await tx.selectFrom("activity_comment").select("id").where("id", "=", row.id).executeTakeFirst();
    if (!same) await tx.insertInto("activity_comment").values(row).execute();
    return ok(null);
  },
  trace: ({ loaded }) => activityTrace(loaded),
});
