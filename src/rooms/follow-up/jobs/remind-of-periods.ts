import { dayOf } from "../../../kernel/day.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import type { Task } from "../../../platform/jobs/task.ts";
import { sendPeriodReminders } from "../commands/send-period-reminders.ts";
import { dueReminders } from "../queries/due-reminders.ts";

/** Reminds of reports that are not handed in. A night with nobody to remind leaves no trace. */
export const remindOfPeriods: Task = async (world) => {
  if ((await dueReminders(world.db, dayOf(world.now()))).length === 0) return;
  const outcome = await sendPeriodReminders(world, theHouse, {});
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
};
