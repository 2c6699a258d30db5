import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { upcomingMeetings } from "../../meetings/index.ts";
import { readReports } from "../actions.ts";

/** How far ahead a calendar is read. */
const ahead = { years: 1 };

/** The meetings that a report can be put up at: its own body's, from today on. */
export const meetingChoices = query({
  name: "staff-reports/meeting-choices",
  input: z.object({ report: z.uuid() }),
  scope: readReports,
  run: async ({ db, input, now, visible }) => {
    const found = await db
      .selectFrom("staff_report as r")
      .select("r.body_id")
      .where("r.id", "=", input.report)
      .where(visible("r.body_id"))
      .executeTakeFirst();
    if (!found) return missing("staff-reports:problem.report-missing");
    const today = dayOf(now);
    return ok(await upcomingMeetings(db, found.body_id, today, today.add(ahead)));
  },
});
