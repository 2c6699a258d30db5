import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations } from "../actions.ts";

export type FeedbackLine = {
  consulteeId: string;
  name: string;
  viewpoints: number;
  taken: number;
  partly: number;
  not: number;
  noted: number;
  unhandled: number;
  toldAt: Temporal.Instant | null;
};

/** Each one who has answered, and what will be or has been told about its viewpoints. */
export const feedbackList = query({
  name: "consultations/feedback-list",
  input: z.object({ consultation: z.uuid() }),
  scope: readConsultations,
  run: async ({ db, input, visible }) => {
    const count = (outcome: string) => sql`count(*) filter (where h.outcome = ${outcome})::int`;
    const { rows } = await sql<FeedbackLine>`
      select e.id as "consulteeId", e.name, count(v.id)::int as viewpoints, ${count("taken")} as taken, ${count("partly")} as partly,
        ${count("not")} as "not", ${count("noted")} as noted, (count(v.id) - count(h.id))::int as unhandled,
        (select max(n.created_at) from consultee_notice n where n.consultee_id = e.id and n.kind = 'outcome') as "toldAt"
      from consultee e join consultation_answer a on a.consultee_id = e.id and a.current join consultation c on c.id = e.consultation_id
      left join viewpoint v on v.answer_id = a.id left join viewpoint_handling h on h.viewpoint_id = v.id
      where c.id = ${input.consultation} and ${visible("c.body_id")} group by e.id order by e.position`.execute(db);
    return ok(rows);
  },
});
