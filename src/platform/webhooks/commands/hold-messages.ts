import type { Tx } from "../../database/connect.ts";

/** What waits to be sent is held until the endpoint is started again. Its jobs find nothing to do. */
export async function holdMessages(tx: Tx, endpointId: string): Promise<void> {
  await tx
    .updateTable("webhook_delivery")
    .set({ state: "held", next_try_at: null })
    .where("endpoint_id", "=", endpointId)
    .where("state", "=", "waiting")
    .execute();
}
