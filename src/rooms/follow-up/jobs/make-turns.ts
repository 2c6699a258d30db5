import { sql } from "kysely";
import { dayOf } from "../../../kernel/day.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import type { Task } from "../../../platform/jobs/task.ts";
import { makeNextTurns } from "../commands/make-next-turns.ts";

/** Once a day: what comes back gets its turns for the years that have got its goal since. Only those that lack some are asked. */
export const makeTurns: Task = async (world) => {
  const today = dayOf(world.now());
  const { rows } = await sql<{ id: string }>`
    with recursive same as (
      select t.id as template, g.id, g.year, g.state from activity_template t join goal g on g.id = t.goal_id
      where t.ended_day is null and t.until >= ${today}
      union select s.template, g.id, g.year, g.state from goal g join same s on g.copied_from_id = s.id
    ) select distinct s.template as id from same s join activity_template t on t.id = s.template
    where s.state <> 'ended' and s.year between ${today.year} and extract(year from t.until)
      and not exists (select from activity a where a.template_id = s.template and a.year = s.year)`.execute(world.db);
  for (const { id } of rows) await makeNextTurns(world, theHouse, { template: id });
};
