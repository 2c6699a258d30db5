import type { Insertable } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { DisclosureRequestTable } from "../../../platform/database/tables.ts";
import type { RequestChannel } from "../model.ts";

type NewRequest = Omit<Insertable<DisclosureRequestTable>, "state" | "channel"> & { channel: RequestChannel };

/** Puts an open request in, and gives back what the one who asks is told to say when asking again. */
export async function insertRequest(tx: Tx, request: NewRequest): Promise<{ id: string; reference: string }> {
  const values = { ...request, state: "open" };
  return tx.insertInto("disclosure_request").values(values).returning(["id", "reference"]).executeTakeFirstOrThrow();
}
