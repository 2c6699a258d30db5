import type { Selectable } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { CaseFileTable } from "../../../platform/database/tables.ts";
import type { CaseState } from "../model.ts";

export type CaseRow = Selectable<CaseFileTable> & { state: CaseState };

/** The case, locked until the commit: everything that is done with a case and its documents is done one at a time. */
export async function loadCase(tx: Tx, id: string): Promise<Outcome<CaseRow>> {
  const row = await tx.selectFrom("case_file").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row ? ok(row as CaseRow) : missing("register:case-missing");
}
