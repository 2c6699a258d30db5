import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ConsultationState, Stage } from "../model.ts";

/** One that was asked, with the question and whose it is, locked until the commit. */
export type LoadedConsultee = {
  id: string;
  version: number;
  stage: Stage;
  bodyId: string | null;
  name: string;
  dueDay: Temporal.PlainDate;
  ownCaseId: string | null;
  consultationId: string;
  title: string;
  state: ConsultationState;
  senderCaseId: string;
  senderCaseNumber: string;
  senderBodyId: string;
  senderName: string;
};

/** Problems: `consultations:problem.consultee-missing`, also for what has not been sent yet. */
export async function loadConsultee(tx: Tx, id: string): Promise<Outcome<LoadedConsultee>> {
  const row = await tx
    .selectFrom("consultee as e")
    .innerJoin("consultation as c", "c.id", "e.consultation_id")
    .innerJoin("case_file as f", "f.id", "c.case_id")
    .innerJoin("body as b", "b.id", "c.body_id")
    .select(["e.id", "e.version", "e.stage", "e.body_id as bodyId", "e.name", "e.due_day as dueDay"])
    .select(["e.own_case_id as ownCaseId", "c.id as consultationId", "c.title", "c.state"])
    .select(["f.id as senderCaseId", "f.number as senderCaseNumber", "b.id as senderBodyId", "b.name as senderName"])
    .where("e.id", "=", id)
    .where("c.state", "<>", "draft")
    .forUpdate("e")
    .executeTakeFirst();
  return row ? ok(row as LoadedConsultee) : missing("consultations:problem.consultee-missing");
}
