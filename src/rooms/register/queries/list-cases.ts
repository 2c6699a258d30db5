import { sql } from "kysely";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";
import { writeCursor } from "../rules/cursor.ts";
import { boundedCount } from "./bounded-count.ts";
import { allOf, caseConditions } from "./case-conditions.ts";
import { caseListInput } from "./case-list-input.ts";
import { beyond, casePaging, type Paging, sortedBy } from "./case-paging.ts";
import { type CaseRow, caseRowColumns, caseRowJoins } from "./case-row.ts";
import { casesByNumber } from "./cases-by-number.ts";

export const casesAPage = 50;
const mostCounted = 1_000;

type PlacedRow = CaseRow & { at: string; counted: number };

function toPage(rows: PlacedRow[], { cursor, backwards }: Paging) {
  const more = rows.length > casesAPage;
  const shown = rows.slice(0, casesAPage);
  if (backwards) shown.reverse();
  const place = (row: PlacedRow | undefined) => (row ? writeCursor({ value: row.at, id: row.id }) : null);
  return {
    rows: shown as CaseRow[],
    previous: (backwards ? more : cursor !== null) ? place(shown[0]) : null,
    next: backwards || more ? place(shown.at(-1)) : null,
    total: boundedCount(rows[0]?.counted ?? 0, mostCounted),
  };
}

/**
 * One page of the register's cases. Text that looks like a case number is looked up as one, however it is typed; other
 * text is looked for in the public subjects. Protected subjects are left out unless they are asked for, and then it is
 * noted who read them.
 */
export const listCases = query({
  name: "register/list-cases",
  input: caseListInput,
  scope: readRegister,
  run: async ({ db, input, actor, visible }) => {
    const reader = { subject: { kind: "person", id: "id" in actor ? actor.id : "" }, body: null };
    const { protectedToo } = input;
    const among = caseConditions({ ...input, text: "" }, actor);
    const numbered = await casesByNumber(db, input.text, {
      scope: visible("k.body_id"),
      conditions: among,
      most: casesAPage,
      protectedToo,
    });
    if (numbered) return ok({ ...numbered, byNumber: true, previous: null, next: null, reader });
    const conditions = [visible("c.body_id"), ...caseConditions(input, actor)];
    const paging = casePaging(input);
    // The count rides along in the same question: one trip to the database less on the page that is opened most.
    const counted = sql`(select count(*) from (select from case_file c where ${allOf(conditions)} limit ${mostCounted + 1}) as counted)::int`;
    const { rows } = await sql<PlacedRow>`
      select ${caseRowColumns(protectedToo)}, ${paging.order.value} as at, ${counted} as counted
      from (select * from case_file c where ${allOf([...conditions, ...beyond(paging)])}
        order by ${sortedBy(paging)} limit ${casesAPage + 1}) c ${caseRowJoins}
      order by ${sortedBy(paging)}`.execute(db);
    return ok({ ...toPage(rows, paging), byNumber: false, reader });
  },
  sensitive: ({ rows, reader }) => {
    const cases = rows.flatMap(({ id, protectedSubject }) => (protectedSubject === null ? [] : [id]));
    return cases.length > 0 ? { ...reader, facts: { cases } } : null;
  },
});
