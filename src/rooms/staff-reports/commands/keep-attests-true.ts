import type { Tx } from "../../../platform/database/connect.ts";
import { noteProgress } from "../../consultations/index.ts";
import { attestedHash } from "../queries/attested-hash.ts";
import { reportContent } from "../queries/report-content.ts";
import { voidAttests } from "./void-attests.ts";

type Changed = { id: string; state: string; consultee_id: string | null };

/**
 * Called last in every change of a report's content, in its transaction: where what stands there is no longer what was frozen for
 * attest, the attests given on it are voided and the report is a draft again. A change that changes no attested word, such as a
 * hearing confirmed or the same text saved twice, voids nothing. Answers with whether it did.
 */
export async function keepAttestsTrue(
  tx: Tx,
  { id, state, consultee_id }: Changed,
  now: Temporal.Instant,
): Promise<boolean> {
  if (state !== "attesting" && state !== "attested") return false;
  const content = await reportContent(tx, id);
  const frozen = await tx
    .selectFrom("report_version")
    .select("sha256")
    .where("report_id", "=", id)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (content && frozen?.sha256 === attestedHash(content)) return false;
  await voidAttests(tx, id, now);
  await tx.updateTable("staff_report").set({ state: "draft" }).where("id", "=", id).execute();
  if (consultee_id) await noteProgress(tx, consultee_id, { stage: "drafting" });
  return true;
}
