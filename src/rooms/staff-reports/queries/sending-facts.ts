import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { consulteeForReport } from "../../consultations/index.ts";
import { upcomingMeetings } from "../../meetings/index.ts";
import { readReports } from "../actions.ts";
import type { ReportAnswerKind } from "../model.ts";
import { paperOf } from "./paper-of.ts";
import { recipientOf } from "./recipient-of.ts";

type Row = {
  id: string;
  bodyId: string;
  body: string;
  number: string;
  consulteeId: string | null;
  answerKind: ReportAnswerKind;
  updated_at: Temporal.Instant;
};

/** What is needed to send an answer that no meeting decides: the paper, whom it goes to, the chair of today, the next meeting. */
export const sendingFacts = query({
  name: "staff-reports/sending-facts",
  input: z.object({ report: z.uuid("staff-reports:problem.report-missing") }),
  scope: readReports,
  run: async ({ db, input, now, visible }) => {
    const { rows } = await sql<Row>`
      select r.id, r.body_id as "bodyId", b.name as body, c.number, r.consultee_id as "consulteeId", r.answer_kind as "answerKind",
        r.updated_at
      from staff_report r join case_file c on c.id = r.case_id join body b on b.id = r.body_id
      where r.id = ${input.report} and ${visible("r.body_id")}`.execute(db);
    const facts = rows[0];
    const found = facts ? await paperOf(db, facts) : null;
    if (!facts || !found) return missing("staff-reports:problem.report-missing");
    const today = dayOf(now);
    const { rows: chairs } = await sql<{ name: string }>`
      select p.given_name || ' ' || p.family_name as name from mandate m join person p on p.id = m.person_id
      where m.body_id = ${facts.bodyId} and m.position = 'chair' and m.from_day <= ${today}
        and (m.to_day is null or m.to_day >= ${today}) order by m.from_day desc limit 1`.execute(db);
    const [next] = await upcomingMeetings(db, facts.bodyId, today, today.add({ years: 1 }));
    const question = facts.consulteeId ? await consulteeForReport(db, facts.consulteeId) : null;
    return ok({
      ...facts,
      ...found,
      chair: chairs[0]?.name ?? null,
      nextMeeting: next?.day ?? null,
      recipient: recipientOf(question),
    });
  },
});
