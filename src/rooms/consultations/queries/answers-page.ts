import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations } from "../actions.ts";
import type { AnswerKind, AnswerStance, AskedAs } from "../model.ts";

export type AnswerLine = {
  id: string;
  name: string;
  askedAs: AskedAs;
  number: number;
  kind: AnswerKind;
  stance: AnswerStance;
  senderNumber: string | null;
  receivedAt: Temporal.Instant;
  late: boolean;
  hasSummary: boolean;
  viewpoints: number;
  unhandled: number;
};

export type WaitingUpload = { id: string; name: string; uploadedAt: Temporal.Instant; uploadedBy: string | null };

/** The answers that count, in the order their senders were asked, and the files that wait to be confirmed. */
export const answersPage = query({
  name: "consultations/answers-page",
  input: z.object({ consultation: z.uuid() }),
  scope: readConsultations,
  run: async ({ db, input, visible }) => {
    const answers = await sql<AnswerLine>`
      select a.id, e.name, e.asked_as as "askedAs", a.number, a.kind, a.stance, a.sender_number as "senderNumber",
        a.received_at as "receivedAt", a.late, a.summary is not null as "hasSummary", count(v.id)::int as viewpoints,
        (count(v.id) - count(h.id))::int as unhandled
      from consultation_answer a join consultee e on e.id = a.consultee_id join consultation c on c.id = a.consultation_id
      left join viewpoint v on v.answer_id = a.id left join viewpoint_handling h on h.viewpoint_id = v.id
      where c.id = ${input.consultation} and a.current and ${visible("c.body_id")}
      group by a.id, e.id order by e.position`.execute(db);
    const waiting = await sql<WaitingUpload>`
      select u.id, u.name, u.uploaded_at as "uploadedAt", p.given_name || ' ' || p.family_name as "uploadedBy"
      from answer_upload u join consultation c on c.id = u.consultation_id left join person p on p.id = u.uploaded_by
      where c.id = ${input.consultation} and u.state = 'waiting' and ${visible("c.body_id")} order by u.uploaded_at`.execute(
      db,
    );
    return ok({ answers: answers.rows, waiting: waiting.rows });
  },
});
