import { sql, type Updateable } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { DisclosureRequestTable } from "../../../platform/database/tables.ts";

/** Changes a request and its version, so that a form opened before the change is not saved over it. */
export async function changeRequestRow(tx: Tx, id: string, change: Updateable<DisclosureRequestTable>): Promise<void> {
  await tx
    .updateTable("disclosure_request")
    .set({ ...change, version: sql<number>`version + 1` })
    .where("id", "=", id)
    .execute();
}
