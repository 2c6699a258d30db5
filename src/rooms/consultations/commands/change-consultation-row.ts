import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ConsultationTable } from "../../../platform/database/tables.ts";

/** Changes the loaded consultation and counts its version up. */
export async function changeConsultationRow(
  tx: Tx,
  id: string,
  change: Partial<Omit<ConsultationTable, "id" | "version">>,
): Promise<void> {
  await tx
    .updateTable("consultation")
    .set({ ...change, version: sql<number>`version + 1` })
    .where("id", "=", id)
    .execute();
}
