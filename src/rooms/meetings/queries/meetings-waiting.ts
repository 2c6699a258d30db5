import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { keepMinutes } from "../actions.ts";

export type WaitingMeeting = {
  id: string;
  body: string;
  day: Temporal.PlainDate;
  waiting: number;
  atOnce: number;
  updatedAt: Temporal.Instant;
};

const daysAhead = 7;
const most = 50;

/** The meetings that ask something of whoever keeps the minutes: those of the coming week, and those not approved. */
export const meetingsWaiting = query({
  name: "meetings/meetings-waiting",
  input: z.object({}),
  scope: keepMinutes,
  run: async ({ db, now, visible }) => {
    const { rows } = await sql<WaitingMeeting>`
      select m.id, b.name as body, m.day, n.waiting, n."atOnce", m.updated_at as "updatedAt"
      from meeting m join body b on b.id = m.body_id
      cross join lateral (select (count(*) filter (where i.state = 'waiting'))::int as waiting,
        (count(*) filter (where i.state = 'decided' and i.immediate))::int as "atOnce" from agenda_item i where i.meeting_id = m.id) n
      where ${visible("m.body_id")} and m.state <> 'cancelled' and m.minutes_approved_day is null
        and m.day <= ${dayOf(now).add({ days: daysAhead })}
      order by m.day limit ${most}`.execute(db);
    return ok(rows);
  },
});
