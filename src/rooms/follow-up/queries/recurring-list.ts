import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";
import { recurringRows } from "./recurring-rows.ts";

/** What comes back at one's own body. */
export const recurringList = query({
  name: "follow-up/recurring-list",
  input: z.object({ slug: z.string().max(200) }),
  scope: readPlan,
  run: async ({ db, input, now, visible }) => {
    const { rows } = await sql<{ id: string; slug: string; name: string }>`
      select b.id, b.slug, b.name from body b where b.slug = ${input.slug} and ${visible("b.id")}`.execute(db);
    const [body] = rows;
    if (!body) return missing("follow-up:problem.body-missing");
    return ok({ body, rows: await recurringRows(db, sql`t.body_id = ${body.id}`, dayOf(now)) });
  },
});
