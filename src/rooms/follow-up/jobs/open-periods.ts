import { dayOf } from "../../../kernel/day.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import type { Task } from "../../../platform/jobs/task.ts";
import { openPeriod } from "../commands/open-period.ts";

/** Opens the periods whose day has come. Another process, or a person, may have been before: then there is nothing to do. */
export const openPeriods: Task = async (world) => {
  const due = await world.db
    .selectFrom("follow_up_period")
    .select("id")
    .where("state", "=", "planned")
    .where("opens_day", "<=", dayOf(world.now()))
    .execute();
  for (const { id } of due) {
    const outcome = await openPeriod(world, theHouse, { period: id });
    if (!outcome.ok && outcome.problem.kind !== "too-late") throw new Error(JSON.stringify(outcome.problem));
  }
};
