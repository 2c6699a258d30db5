import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations, senderDemands } from "../actions.ts";
import { type SenderAct, shutForConsultation } from "../lifecycle.ts";
import type { ConsultationState } from "../model.ts";

type Row = {
  id: string;
  title: string;
  instructions: string;
  dueDay: Temporal.PlainDate;
  state: ConsultationState;
  version: number;
  bodyId: string;
  body: string;
  caseId: string;
  number: string;
  sentAt: Temporal.Instant | null;
  withdrawnAt: Temporal.Instant | null;
  withdrawnReason: string | null;
  owner: string | null;
  /** The consultation that this one asks on for, where a parent company asks its own. */
  parentConsulteeId: string | null;
  parentTitle: string | null;
  questions: string[];
  /** A later version of the proposal is written and not sent. */
  hasChange: boolean;
};

/** What the actor can do now: the same table and the same roles that guard the commands. */
function allowedActs(actor: Actor, { state, bodyId }: Row): ReadonlySet<SenderAct> {
  const acts = Object.keys(senderDemands) as SenderAct[];
  return new Set(
    acts.filter((act) => shutForConsultation(state, act) === null && can(actor, senderDemands[act], bodyId)),
  );
}

/** A consultation as its sender's pages need it: what it is, how it stands, and what this reader may do with it. */
export const consultationBrief = query({
  name: "consultations/consultation-brief",
  input: z.object({ consultation: z.uuid() }),
  scope: readConsultations,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<Row>`
      select c.id, c.title, c.instructions, c.due_day as "dueDay", c.state, c.version, c.body_id as "bodyId", b.name as body,
        c.case_id as "caseId", f.number, c.sent_at as "sentAt", c.withdrawn_at as "withdrawnAt",
        c.withdrawn_reason as "withdrawnReason", w.given_name || ' ' || w.family_name as owner,
        c.parent_consultee_id as "parentConsulteeId", pc.title as "parentTitle",
        exists (select from proposal v where v.consultation_id = c.id and v.number > 1 and v.sent_at is null) as "hasChange",
        array(select q.text from consultation_question q where q.consultation_id = c.id order by q.position) as questions
      from consultation c join case_file f on f.id = c.case_id join body b on b.id = c.body_id
        left join person w on w.id = c.created_by
        left join consultee pe on pe.id = c.parent_consultee_id left join consultation pc on pc.id = pe.consultation_id
      where c.id = ${input.consultation} and ${visible("c.body_id")}`.execute(db);
    const [row] = rows;
    return row ? ok({ ...row, allowed: allowedActs(actor, row) }) : missing("consultations:problem.missing");
  },
});
