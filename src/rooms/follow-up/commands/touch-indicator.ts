import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";

/** Counts an indicator's version up when something is said of it, so that two who do so at once see each other. */
export async function touchIndicator(tx: Tx, id: string): Promise<void> {
  await tx.updateTable("indicator").set({ version: sql<number>`version + 1` }).where("id", "=", id).execute();
}
