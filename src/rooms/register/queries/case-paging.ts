import { type RawBuilder, sql } from "kysely";
import { type Cursor, type CursorShape, readCursor } from "../rules/cursor.ts";
import type { CaseListInput } from "./case-list-input.ts";

type Order = {
  shape: CursorShape;
  columns: readonly string[];
  /** The sorted value as the cursor writes it. */
  value: RawBuilder<string>;
  at(cursor: Cursor): RawBuilder<unknown>;
};

const numbers = (value: string) => value.split("-").map(Number);

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
    at: ({ value, id }) => sql`${numbers(value)[0]}::int, ${numbers(value)[1]}::int, ${id}::uuid`,
  },
  updated: {
    shape: "instant",
    columns: ["c.updated_at", "c.id"],
    value: sql`to_char(c.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    at: ({ value, id }) => sql`${value}::timestamptz, ${id}::uuid`,
  },
};

/** Where a page of a list begins, which way it is read and in what order. */
export type Paging = { order: Order; cursor: Cursor | null; backwards: boolean; descending: boolean };

/** One page is read from the place where the last one ended, so that page 2,000 costs what page 1 does. */
export function casePaging({
  order: name,
  direction,
  after,
  before,
}: Pick<CaseListInput, "order" | "direction" | "after" | "before">): Paging {
  const order = orders[name];
  const until = readCursor(order.shape, before);
  const backwards = until !== null;
  const descending = (direction === "descending") !== backwards;
  return { order, cursor: until ?? readCursor(order.shape, after), backwards, descending };
}

/** The order of the rows; every column the same way, as the index has them. */
export function sortedBy({ order, descending }: Paging): RawBuilder<unknown> {
  const direction = sql.raw(descending ? "desc" : "asc");
  return sql.join(order.columns.map((column) => sql`${sql.ref(column)} ${direction}`));
}

/** What lies beyond the place where the last page ended. */
export function beyond({ order, cursor, descending }: Paging): RawBuilder<boolean>[] {
  if (!cursor) return [];
  const columns = sql.join(order.columns.map((column) => sql.ref(column)));
  return [sql<boolean>`(${columns}) ${sql.raw(descending ? "<" : ">")} (${order.at(cursor)})`];
}
