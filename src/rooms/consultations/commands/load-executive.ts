import { sql } from "kysely";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { type ConsultationRow, loadConsultation } from "./load-consultation.ts";

export type ExecutiveRow = { id: string; number: string; title: string; state: "draft" | "final"; version: number };
export type LoadedExecutive = { report: ExecutiveRow; consultation: ConsultationRow };

/** A report with its consultation, locked: one thing is done with it at a time. */
export async function loadExecutive(tx: Tx, consultationId: string): Promise<Outcome<LoadedExecutive>> {
  const consultation = await loadConsultation(tx, consultationId);
  if (!consultation.ok) return consultation;
  const { rows } = await sql<ExecutiveRow>`
    select id, number, title, state, version from executive_report where consultation_id = ${consultationId} for update`.execute(
    tx,
  );
  const report = rows[0];
  return report ? ok({ report, consultation: consultation.value }) : missing("consultations:executive.missing");
}

/** Why it cannot be written in any more, or null. */
export function shutForExecutive({ report, consultation }: LoadedExecutive): Outcome<never> | null {
  if (report.state === "final") return tooLate("consultations:executive.is-final");
  const shut = shutForConsultation(consultation.state, "compile");
  return shut ? tooLate(shut) : null;
}

/** Counts the report up, so that whoever finishes it has seen what stands in it. */
export const touchExecutive = (tx: Tx, id: string) =>
  tx.updateTable("executive_report").set({ version: sql<number>`version + 1` }).where("id", "=", id).execute();
