import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { registerIncoming } from "../actions.ts";

export type WaitingIncoming = {
  id: string;
  title: string;
  sender: string;
  owner: string | null;
  dueDay: Temporal.PlainDate;
  updatedAt: Temporal.Instant | null;
};

const most = 20;

/** What has come and nobody has registered yet, to those who register; the soonest due first. */
export const incomingToRegister = query({
  name: "consultations/incoming-to-register",
  input: z.object({}),
  scope: registerIncoming,
  run: async ({ db, visible }) => {
    const { rows } = await sql<WaitingIncoming>`
      select e.id, c.title, b.name as sender, null::text as owner, e.due_day as "dueDay", c.sent_at as "updatedAt"
      from consultee e join consultation c on c.id = e.consultation_id join body b on b.id = c.body_id
      where e.stage = 'sent' and c.state in ('sent', 'compiling') and ${visible("e.body_id")}
      order by e.due_day, e.id limit ${most}`.execute(db);
    return ok(rows);
  },
});
