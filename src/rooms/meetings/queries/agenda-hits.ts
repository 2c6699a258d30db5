import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readMeetings } from "../actions.ts";

export type AgendaHit = {
  meetingId: string;
  itemId: string | null;
  title: string;
  paragraph: number | null;
  body: string;
  day: Temporal.PlainDate;
};

const most = 10;
const shortest = 3;

/** Items whose title holds every word, and meetings whose day begins as it is written (`2026-04`); the latest first. */
export const agendaHits = query({
  name: "meetings/agenda-hits",
  input: z.object({ text: z.string().trim().max(200) }),
  scope: readMeetings,
  run: async ({ db, input: { text }, visible }) => {
    if (text.length < shortest) return ok([]);
    const words = text.split(/\s+/).map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
    const begins = /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? `${text}%` : null;
    const { rows } = await sql<AgendaHit>`
      (select m.id as "meetingId", i.id as "itemId", i.title, i.paragraph, b.name as body, m.day
        from agenda_item i join meeting m on m.id = i.meeting_id join body b on b.id = m.body_id
        where ${visible("i.body_id")} and i.state <> 'withdrawn' and i.title ilike all(${words}) order by m.day desc limit ${most})
      union all
      (select m.id, null, b.name, null, b.name, m.day from meeting m join body b on b.id = m.body_id
        where ${visible("m.body_id")} and m.day::text like ${begins}::text order by m.day desc limit ${most})`.execute(
      db,
    );
    return ok(rows);
  },
});
