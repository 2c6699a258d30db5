import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ProgrammeVersionTable } from "../../../platform/database/tables.ts";
import { shutForVersion } from "../lifecycle.ts";
import type { VersionState } from "../model.ts";

type Change = Partial<Omit<ProgrammeVersionTable, "id" | "version" | "state">> & { state?: VersionState };

/**
 * Changes the loaded version and counts its version up. A text that waits to be taken in goes when the version is no longer written:
 * it holds more than anybody will read, such as comments with names, and nobody could throw it away any more.
 */
export async function changeVersionRow(tx: Tx, id: string, change: Change): Promise<void> {
  await tx
    .updateTable("programme_version")
    .set({ ...change, version: sql<number>`version + 1` })
    .where("id", "=", id)
    .execute();
  if (change.state === undefined || shutForVersion({ state: change.state, halted: null }, "write") === null) return;
  await tx.deleteFrom("programme_import").where("version_id", "=", id).execute();
}
