import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { writeReports } from "../actions.ts";

export type StartFacts = {
  consultee: string | null;
  case: string | null;
  number: string | null;
  /** What the case is about, or what was asked. */
  subject: string;
  sender: string | null;
  dueDay: Temporal.PlainDate | null;
  /** The report that has already been begun for the same question. */
  begun: string | null;
};

/** What a report is about to be begun from: a question put to one's own body, or a case of one's own. */
export const startFacts = query({
  name: "staff-reports/start-facts",
  input: z.object({ consultee: z.uuid().optional(), case: z.uuid().optional() }),
  scope: writeReports,
  run: async ({ db, input, visible }) => {
    const asked = sql<StartFacts>`
      select e.id as consultee, f.id as case, f.number, c.title as subject, b.name as sender, e.due_day as "dueDay",
        (select r.id from staff_report r where r.consultee_id = e.id and r.state <> 'ended') as begun
      from consultee e join consultation c on c.id = e.consultation_id and c.state <> 'draft' join body b on b.id = c.body_id
        left join case_file f on f.id = e.own_case_id
      where e.id = ${input.consultee ?? null} and ${visible("e.body_id")}`;
    const own = sql<StartFacts>`
      select null::uuid as consultee, f.id as case, f.number, f.public_subject as subject, null::text as sender,
        null::date as "dueDay", null::uuid as begun
      from case_file f where f.id = ${input.case ?? null} and ${visible("f.body_id")}`;
    const { rows } = await (input.consultee ? asked : own).execute(db);
    return rows[0] ? ok(rows[0]) : missing("staff-reports:problem.question-missing");
  },
});
