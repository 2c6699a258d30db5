import { type RawBuilder, sql } from "kysely";
import { ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";
import { writeCursor } from "../rules/cursor.ts";
import { allOf, caseConditions } from "./case-conditions.ts";
import { type CaseListInput, caseListInput } from "./case-list-input.ts";
import { beyond, casePaging, sortedBy } from "./case-paging.ts";
import { type CaseRow, caseRowColumns, caseRowJoins } from "./case-row.ts";
import { casesByNumber } from "./cases-by-number.ts";

const batch = 1_000;

type Sorting = Pick<CaseListInput, "order" | "direction">;

/** Batch after batch, each a question of its own: a slow reader holds no connection in between, and little is in memory. */
async function* batches(
  db: Database,
  conditions: readonly RawBuilder<boolean>[],
  sorting: Sorting,
): AsyncGenerator<CaseRow[], void> {
  let after: string | null = null;
  do {
    const paging = casePaging({ ...sorting, after, before: null });
    const { rows }: { rows: (CaseRow & { at: string })[] } = await sql<CaseRow & { at: string }>`
      select ${caseRowColumns(false)}, ${paging.order.value} as at
      from (select * from case_file c where ${allOf([...conditions, ...beyond(paging)])} order by ${sortedBy(paging)} limit ${batch}) c
        ${caseRowJoins}
      order by ${sortedBy(paging)}`.execute(db);
    const last = rows.at(-1);
    after = last && rows.length === batch ? writeCursor({ value: last.at, id: last.id }) : null;
    if (rows.length > 0) yield rows;
  } while (after !== null);
}

async function* one(rows: CaseRow[]): AsyncGenerator<CaseRow[], void> {
  yield rows;
}

/** All cases of a list, in its order and never with protected fields, as batches to be written out. */
export const exportCases = query({
  name: "register/export-cases",
  input: caseListInput,
  scope: readRegister,
  run: async ({ db, input, actor, visible }) => {
    const among = caseConditions({ ...input, text: "" }, actor);
    const numbered = await casesByNumber(db, input.text, {
      scope: visible("k.body_id"),
      conditions: among,
      most: batch,
      protectedToo: false,
    });
    if (numbered) return ok(one(numbered.rows));
    return ok(batches(db, [visible("c.body_id"), ...caseConditions(input, actor)], input));
  },
});
