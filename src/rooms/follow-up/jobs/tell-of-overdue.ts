import { dayOf } from "../../../kernel/day.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import type { Task } from "../../../platform/jobs/task.ts";
import { tellOverdue } from "../commands/tell-overdue.ts";
import { overdueToTell } from "../queries/overdue-to-tell.ts";

/** Once a night: bodies whose systems are to be told of activities that have become late. A night without any leaves no trace. */
export const tellOfOverdue: Task = async (world) => {
  const late = await overdueToTell(world.db, dayOf(world.now()));
  for (const body of new Set(late.map(({ bodyId }) => bodyId))) {
    const outcome = await tellOverdue(world, theHouse, { body });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  }
};
