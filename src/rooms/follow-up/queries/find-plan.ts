import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";
import { goalSeen } from "./goal-seen.ts";

type Row = { kind: "goal" | "activity"; id: string; title: string; body: string; year: number | null };

const most = 5;

/** Goals and activities whose words hold the text, the newest first, as far as the reader may see. */
export const findPlan = query({
  name: "follow-up/find-plan",
  input: z.object({ text: z.string().max(200) }),
  scope: readPlan,
  run: async ({ db, input, actor, visible }) => {
    const text = `%${input.text.trim().replace(/[\\%_]/g, "\\$&")}%`;
    const seen = goalSeen(actor, visible);
    const { rows } = await sql<Row>`
      (select 'goal' as kind, g.id, g.title, b.short_name as body, g.year from goal g join body b on b.id = g.body_id
        where ${seen} and g.title ilike ${text} order by g.created_at desc limit ${most})
      union all
      (select 'activity', a.id, a.title, b.short_name, a.year from activity a join goal g on g.id = a.goal_id
          join body b on b.id = a.body_id
        where ${seen} and a.title ilike ${text} order by a.created_at desc limit ${most})`.execute(db);
    return ok(rows);
  },
});
