import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { Stage } from "../model.ts";
import { type ConsultationRow, loadConsultation } from "./load-consultation.ts";

export type SentTo = {
  id: string;
  bodyId: string | null;
  name: string;
  email: string | null;
  stage: Stage;
  dueDay: Temporal.PlainDate;
  version: number;
  consultation: ConsultationRow;
};

/** One of those who were asked, with the consultation, both locked until the commit. */
export async function loadSentTo(tx: Tx, id: string): Promise<Outcome<SentTo>> {
  const place = await tx.selectFrom("consultee").select("consultation_id").where("id", "=", id).executeTakeFirst();
  if (!place) return missing("consultations:problem.consultee-missing");
  const consultation = await loadConsultation(tx, place.consultation_id);
  if (!consultation.ok) return consultation;
  const row = await tx
    .selectFrom("consultee")
    .select(["id", "body_id as bodyId", "name", "email", "stage", "due_day as dueDay", "version"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return ok({ ...row, stage: row.stage as Stage, consultation: consultation.value });
}
