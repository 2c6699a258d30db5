import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { decideExtension } from "../actions.ts";

type Row = {
  id: string;
  consulteeId: string;
  name: string;
  dueDay: Temporal.PlainDate;
  wantedDay: Temporal.PlainDate;
  reason: string;
  askedAt: Temporal.Instant;
  state: string;
  version: number;
  meetingDay: Temporal.PlainDate | null;
};

/** A request for more time as whoever decides it needs to see it. */
export const extensionPage = query({
  name: "consultations/extension-page",
  input: z.object({ consultation: z.uuid(), request: z.uuid() }),
  scope: decideExtension,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<Row>`
      select x.id, e.id as "consulteeId", e.name, e.due_day as "dueDay", x.wanted_day as "wantedDay", x.reason,
        x.asked_at as "askedAt", x.state, x.version, e.meeting_day as "meetingDay"
      from extension_request x join consultee e on e.id = x.consultee_id join consultation c on c.id = e.consultation_id
      where x.id = ${input.request} and c.id = ${input.consultation} and ${visible("c.body_id")}`.execute(db);
    return rows[0] ? ok(rows[0]) : missing("consultations:extension.missing");
  },
});
