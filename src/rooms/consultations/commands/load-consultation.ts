import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ConsultationState } from "../model.ts";

export type ConsultationRow = {
  id: string;
  caseId: string;
  caseNumber: string;
  bodyId: string;
  bodyName: string;
  title: string;
  instructions: string;
  dueDay: Temporal.PlainDate;
  state: ConsultationState;
  parentConsulteeId: string | null;
  version: number;
};

/** The consultation with its case's number, locked until the commit: what is done with one is done one thing at a time. */
export async function loadConsultation(tx: Tx, id: string): Promise<Outcome<ConsultationRow>> {
  const { rows } = await sql<ConsultationRow>`
    select c.id, c.case_id as "caseId", f.number as "caseNumber", c.body_id as "bodyId", b.name as "bodyName", c.title, c.instructions,
      c.due_day as "dueDay", c.state, c.parent_consultee_id as "parentConsulteeId", c.version
    from consultation c join case_file f on f.id = c.case_id join body b on b.id = c.body_id
    where c.id = ${id} for update of c`.execute(tx);
  const row = rows[0];
  return row ? ok(row) : missing("consultations:problem.missing");
}
