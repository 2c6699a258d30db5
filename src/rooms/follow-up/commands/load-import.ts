import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ImportState } from "../model.ts";

export type ImportRow = {
  id: string;
  bodyId: string;
  bodyKind: string;
  year: number;
  state: ImportState;
  rowsDone: number;
  startedBy: string | null;
  version: number;
};

/** The file on its way in, locked until the commit. Problems: missing. */
export async function loadImport(tx: Tx, id: string): Promise<Outcome<ImportRow>> {
  const { rows } = await sql<ImportRow>`
    select i.id, i.body_id as "bodyId", b.kind as "bodyKind", i.year, i.state, i.rows_done as "rowsDone", i.started_by as "startedBy",
      i.version
    from plan_import i join body b on b.id = i.body_id where i.id = ${id} for update of i`.execute(tx);
  return rows[0] ? ok(rows[0]) : missing("follow-up:import.missing");
}
