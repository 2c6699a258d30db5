import { beforeAll, describe, expect, it } from "vitest";
import { testPool } from "../support/database.ts";
import { judge } from "./laws/files.ts";
import { columnTimeFlaws } from "./laws/time.ts";

type Column = { table: string; column: string; type: string; filled: string | null };

describe("time columns", () => {
  let columns: Column[];
  beforeAll(async () => {
    const pool = await testPool();
    const { rows } = await pool.query<Column>(
      `select table_name as table, column_name as column, data_type as type, column_default as filled
       from information_schema.columns where table_schema = 'public'`,
    );
    columns = rows;
  });

  it("are filled in by whoever acts, never by a default", () => {
    expect(columns.some(({ type }) => type.startsWith("timestamp"))).toBe(true);
    expect(judge(columnTimeFlaws(columns))).toEqual([]);
  });

  it("hold instants with their time zone", () => {
    expect(columns.filter(({ type }) => type === "timestamp without time zone" || type.startsWith("time "))).toEqual(
      [],
    );
  });
});
