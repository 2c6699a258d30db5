import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { keepMinutes } from "../actions.ts";
import type { DecisionFacts } from "../rules/steps-to-decide.ts";

/** The newest item from a report that has been before one's committee, and how far it has come. Null when there is none. */
export const decisionTryout = query({
  name: "meetings/decision-tryout",
  input: z.object({}),
  scope: keepMinutes,
  run: async ({ db, now, visible }) => {
    const { rows } = await sql<DecisionFacts>`
      select i.id as item, m.id as meeting, i.state in ('decided', 'approved') as decided, i.state = 'approved' as approved, i.immediate
      from agenda_item i join meeting m on m.id = i.meeting_id
      where i.origin_kind is not null and i.state <> 'withdrawn' and m.day <= ${dayOf(now)} and ${visible("i.body_id")}
      order by m.day desc, i.position, i.id limit 1`.execute(db);
    return ok(rows[0] ?? null);
  },
});
