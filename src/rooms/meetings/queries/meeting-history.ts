import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readMeetings } from "../actions.ts";

export type HistoryLine = {
  id: string;
  at: Temporal.Instant;
  who: string;
  onBehalfOf: string | null;
  sentence: string;
};

const most = 200;

/** What has been done with the meeting and its agenda, the latest first; the newest 200. */
export const meetingHistory = query({
  name: "meetings/meeting-history",
  input: z.object({ meeting: z.uuid() }),
  scope: readMeetings,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<HistoryLine>`
      select e.id, e.at, e.actor_name as who, p.given_name || ' ' || p.family_name as "onBehalfOf", e.sentence
      from meeting m join audit_entry e on e.subject_kind = 'meeting' and e.subject_id = m.id left join person p on p.id = e.on_behalf_of
      where m.id = ${input.meeting} and e.outcome = 'done' and ${visible("m.body_id")} order by e.position desc limit ${most}`.execute(
      db,
    );
    return ok(rows);
  },
});
