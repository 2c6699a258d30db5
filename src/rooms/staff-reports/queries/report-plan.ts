import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { backPlanFor } from "../../consultations/index.ts";
import { upcomingMeetings } from "../../meetings/index.ts";
import { readReports } from "../actions.ts";

/** How far ahead meetings are offered, in days. */
const lookAhead = 200;

type Row = { bodyId: string; consulteeId: string | null; meetingDay: Temporal.PlainDate | null };

/** The days a report is written against: the plan backwards from the due day, and the meetings it could go to. */
export const reportPlan = query({
  name: "staff-reports/report-plan",
  input: z.object({ report: z.uuid() }),
  scope: readReports,
  run: async ({ db, input, now, visible }) => {
    const { rows } = await sql<Row>`
      select r.body_id as "bodyId", r.consultee_id as "consulteeId", r.meeting_day as "meetingDay"
      from staff_report r where r.id = ${input.report} and ${visible("r.body_id")}`.execute(db);
    const row = rows[0];
    if (!row) return missing("staff-reports:problem.report-missing");
    const today = dayOf(now);
    const [plan, meetings] = await Promise.all([
      row.consulteeId ? backPlanFor(db, row.consulteeId, now) : null,
      upcomingMeetings(db, row.bodyId, today, today.add({ days: lookAhead })),
    ]);
    return ok({ plan, meetings, meetingDay: row.meetingDay });
  },
});
