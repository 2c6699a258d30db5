import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readIncoming } from "../actions.ts";
import type { ConsultationState, Stage } from "../model.ts";

export const incomingLists = ["open", "done"] as const;
export type IncomingList = (typeof incomingLists)[number];

export type IncomingRow = {
  id: string;
  title: string;
  sender: string;
  senderNumber: string;
  body: string;
  dueDay: Temporal.PlainDate;
  stage: Stage;
  state: ConsultationState;
  ownCaseId: string | null;
  ownNumber: string | null;
  officer: string | null;
  meetingDay: Temporal.PlainDate | null;
  sentAt: Temporal.Instant | null;
  /** An extension is asked for and not decided yet. */
  waiting: boolean;
};

type Counted = { open: number; done: number };

const most = 300;
const isOpen = sql<boolean>`(e.stage not in ('answered', 'declined', 'withdrawn') and c.state in ('sent', 'compiling'))`;
const came = sql<boolean>`c.state <> 'draft' and e.asked_as <> 'unsolicited'`;

const likeWords = (text: string | null | undefined) =>
  text?.trim() ? `%${text.trim().replace(/[\\%_]/g, "\\$&")}%` : null;

/** What has come to the reader's bodies: what waits for an answer, the soonest due first, or what is done, the latest first. */
export const listIncoming = query({
  name: "consultations/list-incoming",
  input: z.object({
    list: z.enum(incomingLists).catch("open"),
    text: z.string().max(200).nullish().catch(null),
  }),
  scope: readIncoming,
  run: async ({ db, input: { list, text }, visible }) => {
    const sought = likeWords(text);
    const reach = sql<boolean>`${came} and ${visible("e.body_id")}`;
    const counted = await sql<Counted>`
      select count(*) filter (where ${isOpen})::int as open, count(*) filter (where not ${isOpen})::int as done
      from consultee e join consultation c on c.id = e.consultation_id where ${reach}`.execute(db);
    const { rows } = await sql<IncomingRow>`
      select e.id, c.title, b.name as sender, f.number as "senderNumber", o.name as body, e.due_day as "dueDay", e.stage, c.state,
        k.id as "ownCaseId", k.number as "ownNumber", p.given_name || ' ' || p.family_name as officer,
        e.meeting_day as "meetingDay", c.sent_at as "sentAt",
        exists (select from extension_request x where x.consultee_id = e.id and x.state = 'asked') as waiting
      from consultee e join consultation c on c.id = e.consultation_id join case_file f on f.id = c.case_id
        join body b on b.id = c.body_id join body o on o.id = e.body_id left join case_file k on k.id = e.own_case_id
        left join person p on p.id = k.officer_id
      where ${reach} and ${isOpen} = ${list === "open"} and (${sought}::text is null or c.title ilike ${sought}
        or f.number ilike ${sought} or k.number ilike ${sought} or b.name ilike ${sought})
      order by (e.due_day - date '2000-01-01') * ${list === "open" ? 1 : -1}::int, e.id limit ${most}`.execute(db);
    return ok({ rows, counts: counted.rows[0] ?? { open: 0, done: 0 } });
  },
});
