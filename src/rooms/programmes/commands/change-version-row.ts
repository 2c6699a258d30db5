import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ProgrammeVersionTable } from "../../../platform/database/tables.ts";

/** Changes the loaded version and counts its version up. */
export async function changeVersionRow(
  tx: Tx,
  id: string,
  change: Partial<Omit<ProgrammeVersionTable, "id" | "version">>,
): Promise<void> {
  await tx
    .updateTable("programme_version")
    .set({ ...change, version: sql<number>`version + 1` })
    .where("id", "=", id)
    .execute();
}
