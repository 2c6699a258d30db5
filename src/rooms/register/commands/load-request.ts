import type { Selectable } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { DisclosureRequestTable } from "../../../platform/database/tables.ts";
import type { RequestState } from "../model.ts";

export type RequestRow = Selectable<DisclosureRequestTable> & { state: RequestState };

/** The request, locked until the commit: its records are added and decided on one at a time. */
export async function loadRequest(tx: Tx, id: string): Promise<Outcome<RequestRow>> {
  const row = await tx.selectFrom("disclosure_request").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row ? ok(row as RequestRow) : missing("register:disclosure.missing");
}
