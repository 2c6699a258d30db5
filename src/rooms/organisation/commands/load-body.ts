import type { Selectable } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { BodyTable } from "../../../platform/database/tables.ts";

export type BodyRow = Selectable<BodyTable>;

/** The body with that address, locked until the change is done. Problem: missing. */
export async function loadBody(tx: Tx, slug: string): Promise<Outcome<BodyRow>> {
  const body = await tx.selectFrom("body").selectAll().where("slug", "=", slug).forUpdate().executeTakeFirst();
  return body ? ok(body) : missing("organisation:body-missing");
}
