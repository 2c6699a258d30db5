import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { choicesAt } from "../../register/index.ts";
import { readPlan, writePlan } from "../actions.ts";
import { activityRows } from "./activity-rows.ts";
import { recurringRows } from "./recurring-rows.ts";

const mostTurns = 200;

/** Something that comes back with its turns, and who could answer for it. */
export const recurringPage = query({
  name: "follow-up/recurring-page",
  input: z.object({ id: z.uuid("follow-up:recurring.missing") }),
  scope: readPlan,
  run: async ({ db, input, actor, now, visible }) => {
    const today = dayOf(now);
    const [row] = await recurringRows(db, sql`t.id = ${input.id} and ${visible("t.body_id")}`, today);
    if (!row) return missing("follow-up:recurring.missing");
    const turns = await activityRows(db, sql`a.template_id = ${row.id}`, { today, most: mostTurns });
    const { officers: people } = await choicesAt(db, row.bodyId, today);
    return ok({ row, turns, people, mayWrite: can(actor, writePlan, row.bodyId) && row.endedDay === null });
  },
});
