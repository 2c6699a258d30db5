import { dayOf } from "../../../kernel/day.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { upcomingMeetings } from "../../meetings/index.ts";
import type { Stage } from "../model.ts";
import { backPlan } from "../rules/back-plan.ts";
import { doneSteps } from "../rules/done-steps.ts";
import type { BackPlan } from "../rules/plan-steps.ts";

/** How far beyond the due day the next meeting is looked for, in days: the summer's pause is the longest. */
const lookAhead = 100;

/**
 * The plan of one consultee with the meetings its body has, as they stand now. Null for an outside body, which plans for
 * itself, and when there is no such consultee.
 */
export async function backPlanFor(db: Database, consulteeId: string, now: Temporal.Instant): Promise<BackPlan | null> {
  const found = await db
    .selectFrom("consultee")
    .select(["body_id", "due_day", "meeting_day", "stage"])
    .where("id", "=", consulteeId)
    .executeTakeFirst();
  if (!found?.body_id) return null;
  const today = dayOf(now);
  const meetings = await upcomingMeetings(db, found.body_id, today, found.due_day.add({ days: lookAhead }));
  const stage = found.stage as Stage;
  return backPlan({
    today,
    dueDay: found.due_day,
    meetingDays: meetings.map(({ day }) => day),
    chosenMeeting: found.meeting_day,
    done: doneSteps[stage],
  });
}
