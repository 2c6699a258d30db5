import type { Database } from "../../../platform/database/connect.ts";
import type { ReportContent } from "../rules/report-content.ts";

/** A frozen version as it was; null when there is none with that id. Who may read is the caller's to say. */
export async function versionContent(db: Database, versionId: string): Promise<ReportContent | null> {
  const row = await db.selectFrom("report_version").select("content").where("id", "=", versionId).executeTakeFirst();
  return row ? (row.content as ReportContent) : null;
}
