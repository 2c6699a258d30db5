import type { Selectable } from "kysely";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { AnswerUploadTable } from "../../../platform/database/tables.ts";
import { type ConsultationRow, loadConsultation } from "./load-consultation.ts";

export type LoadedUpload = { upload: Selectable<AnswerUploadTable>; consultation: ConsultationRow };

/** A file that waits to be confirmed, with its consultation, locked. What has been dealt with already is too late. */
export async function loadUpload(tx: Tx, id: string): Promise<Outcome<LoadedUpload>> {
  const upload = await tx.selectFrom("answer_upload").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!upload) return missing("consultations:upload.missing");
  const consultation = await loadConsultation(tx, upload.consultation_id);
  return consultation.ok ? ok({ upload, consultation: consultation.value }) : consultation;
}

/** Why nothing more can be done with it, or null. */
export const shutForUpload = ({ upload }: LoadedUpload): Outcome<never> | null =>
  upload.state === "waiting" ? null : tooLate(`consultations:upload.shut-${upload.state}`);
