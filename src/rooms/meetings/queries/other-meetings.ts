import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readMeetings } from "../actions.ts";
import { upcomingMeetings } from "./upcoming-meetings.ts";

const ahead = { years: 3 };

/** The other meetings of the same body where an item can go on: from this one's day, or today when that is earlier. */
export const otherMeetings = query({
  name: "meetings/other-meetings",
  input: z.object({ meeting: z.uuid() }),
  scope: readMeetings,
  run: async ({ db, input, now, visible }) => {
    const mine = db.selectFrom("meeting").select(["id", "day", "body_id"]).where("id", "=", input.meeting);
    const meeting = await mine.where(visible("body_id")).executeTakeFirst();
    if (!meeting) return missing("meetings:problem.meeting-missing");
    const today = dayOf(now);
    const from = Temporal.PlainDate.compare(meeting.day, today) < 0 ? meeting.day : today;
    const found = await upcomingMeetings(db, meeting.body_id, from, today.add(ahead));
    return ok(found.filter(({ id }) => id !== meeting.id));
  },
});
