import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { writeReports } from "../actions.ts";
import type { AnswerFacts } from "../rules/steps-to-answer.ts";

/** The newest consultation whose case one handles, and how far the answer has come. Null when there is none. */
export const answerTryout = query({
  name: "staff-reports/answer-tryout",
  input: z.object({}),
  scope: writeReports,
  run: async ({ db, actor, visible }) => {
    const me = actor.kind === "person" ? actor.id : null;
    const { rows } = await sql<AnswerFacts>`
      select e.id as consultee, r.id as report, r.stance is not null as stance,
        coalesce(r.state, 'draft') <> 'draft' as asked,
        (select count(*)::int from report_viewpoint v where v.report_id = r.id) as viewpoints
      from consultee e join consultation c on c.id = e.consultation_id join case_file f on f.id = e.own_case_id
        left join staff_report r on r.consultee_id = e.id and r.state <> 'ended'
      where f.officer_id = ${me} and c.state in ('sent', 'compiling') and e.stage <> 'withdrawn' and ${visible("f.body_id")}
      order by c.sent_at desc, e.id limit 1`.execute(db);
    return ok(rows[0] ?? null);
  },
});
