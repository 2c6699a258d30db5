import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations } from "../actions.ts";
import type { NoticeKind } from "../model.ts";
import { consulteeRows } from "./consultee-rows.ts";

export type NoticeLine = {
  id: string;
  kind: NoticeKind;
  at: Temporal.Instant;
  recipient: string | null;
  mail: "waiting" | "sent" | "failed" | "shown" | null;
  problem: string | null;
};
export type ExtensionLine = {
  id: string;
  wantedDay: Temporal.PlainDate;
  reason: string;
  state: "asked" | "granted" | "refused";
  grantedDay: Temporal.PlainDate | null;
  decisionReason: string | null;
  askedAt: Temporal.Instant;
  decidedAt: Temporal.Instant | null;
  version: number;
};

/** One of those who were asked: how it stands, what it has been told, and the extensions it has asked for. */
export const consulteePage = query({
  name: "consultations/consultee-page",
  input: z.object({ consultation: z.uuid(), consultee: z.uuid() }),
  scope: readConsultations,
  run: async ({ db, input, now, visible }) => {
    const own = sql<boolean>`e.id = ${input.consultee} and e.consultation_id in (
      select c.id from consultation c where c.id = ${input.consultation} and ${visible("c.body_id")})`;
    const [consultee] = await consulteeRows(db, own, dayOf(now));
    if (!consultee) return missing("consultations:problem.consultee-missing");
    const notices = sql<NoticeLine>`
      select n.id, n.kind, n.created_at as at, m.recipient, m.state as mail, m.problem
      from consultee_notice n left join outgoing_message m on m.id = n.message_id
      where n.consultee_id = ${consultee.id} order by n.created_at desc, n.id desc`.execute(db);
    const extensions = sql<ExtensionLine>`
      select id, wanted_day as "wantedDay", reason, state, granted_day as "grantedDay", decision_reason as "decisionReason",
        asked_at as "askedAt", decided_at as "decidedAt", version
      from extension_request where consultee_id = ${consultee.id} order by asked_at desc`.execute(db);
    const [told, asked] = await Promise.all([notices, extensions]);
    return ok({ consultee, notices: told.rows, extensions: asked.rows });
  },
});
