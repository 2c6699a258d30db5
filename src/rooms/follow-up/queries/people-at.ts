import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { choicesAt } from "../../register/index.ts";
import { writePlan } from "../actions.ts";

/** Who could answer for something at a body, for its planners. */
export const peopleAt = query({
  name: "follow-up/people-at",
  input: z.object({ body: z.uuid("follow-up:problem.body-missing") }),
  scope: writePlan,
  run: async ({ db, input: { body }, now, visible }) => {
    const { rows } = await sql`select from body b where b.id = ${body} and ${visible("b.id")}`.execute(db);
    if (rows.length === 0) return missing("follow-up:problem.body-missing");
    const { officers: people } = await choicesAt(db, body, dayOf(now));
    return ok({ people });
  },
});
