import { type RawBuilder, sql } from "kysely";
import { looksLikeCaseNumber } from "../../../kernel/looks-like-case-number.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";
import { type Cursor, type CursorShape, readCursor, writeCursor } from "../rules/cursor.ts";
import { allOf, caseConditions } from "./case-conditions.ts";
import { type CaseListInput, caseListInput } from "./case-list-input.ts";
import { type CaseRow, caseRowColumns, caseRowJoins } from "./case-row.ts";
import { casesByNumber } from "./cases-by-number.ts";
import { boundedCount } from "./bounded-count.ts";

export const casesAPage = 50;
export const mostCounted = 1_000;

type Order = {
  shape: CursorShape;
  columns: readonly string[];
  value: RawBuilder<string>;
  at(cursor: Cursor): RawBuilder<unknown>;
};

const orders: Record<CaseListInput["order"], Order> = {
  opened: {
    shape: "day",
    columns: ["c.opened_day", "c.id"],
    value: sql`c.opened_day::text`,
    at: ({ value, id }) => sql`${value}::date, ${id}::uuid`,
  },
  number: {
    shape: "number",
    columns: ["c.year", "c.serial", "c.id"],
    value: sql`c.year || '-' || c.serial`,
    at: ({ value, id }) => sql`${Number(value.split("-")[0])}::int, ${Number(value.split("-")[1])}::int, ${id}::uuid`,
  },
  updated: {
    shape: "instant",
    columns: ["c.updated_at", "c.id"],
    value: sql`to_char(c.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    at: ({ value, id }) => sql`${value}::timestamptz, ${id}::uuid`,
  },
};

type Paging = { order: Order; cursor: Cursor | null; backwards: boolean; descending: boolean };

/** One page read by the place where the last one ended, so that page 2,000 costs what page 1 does. */
function pagingOf({ order: name, direction, after, before }: CaseListInput): Paging {
  const order = orders[name];
  const [from, until] = [readCursor(order.shape, after), readCursor(order.shape, before)];
  const backwards = until !== null;
  return { order, cursor: until ?? from, backwards, descending: (direction === "descending") !== backwards };
}

const sorted = ({ order, descending }: Paging) => {
  const direction = sql.raw(descending ? "desc" : "asc");
  return sql.join(order.columns.map((column) => sql`${sql.ref(column)} ${direction}`));
};

const beyond = ({ order, cursor, descending }: Paging) =>
  cursor
    ? [sql<boolean>`(${sql.join(order.columns.map(sql.ref))}) ${sql.raw(descending ? "<" : ">")} (${order.at(cursor)})`]
    : [];

function toPage(rows: (CaseRow & { at: string })[], { cursor, backwards }: Paging) {
  const more = rows.length > casesAPage;
  const shown = rows.slice(0, casesAPage);
  if (backwards) shown.reverse();
  const place = (row: (typeof shown)[number] | undefined) => row && writeCursor({ value: row.at, id: row.id });
  return {
    rows: shown as CaseRow[],
    previous: (backwards ? more : cursor !== null) ? place(shown[0]) : undefined,
    next: (backwards || more) && place(shown.at(-1)),
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
    const reader = { subject: { kind: "person", id: actor.kind === "person" ? actor.id : "" }, body: null };
    if (looksLikeCaseNumber(input.text)) {
      const conditions = caseConditions({ ...input, text: "" }, actor);
      const wish = { scope: visible("k.body_id"), conditions, most: casesAPage, protectedToo: input.protectedToo };
      const found = await casesByNumber(db, input.text, wish);
      return ok({ ...found, byNumber: true, previous: undefined, next: undefined, reader });
    }
    const conditions = [visible("c.body_id"), ...caseConditions(input, actor)];
    const paging = pagingOf(input);
    // The count rides along in the same question: one trip to the database less on the page that is opened most.
    const counted = sql`(select count(*) from (select from case_file c where ${allOf(conditions)} limit ${mostCounted + 1}) as counted)::int`;
    const { rows } = await sql<CaseRow & { at: string; counted: number }>`
      select ${caseRowColumns(input.protectedToo)}, ${paging.order.value} as at, ${counted} as counted
      from (select * from case_file c where ${allOf([...conditions, ...beyond(paging)])}
        order by ${sorted(paging)} limit ${casesAPage + 1}) c ${caseRowJoins}
      order by ${sorted(paging)}`.execute(db);
    return ok({ ...toPage(rows, paging), total: boundedCount(rows[0]?.counted ?? 0, mostCounted), byNumber: false, reader });
  },
  sensitive: ({ rows, reader }) => (rows.some((row) => row.protectedSubject !== null) ? reader : null),
});
