import { type RawBuilder, sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { testPool } from "../../../tests/support/database.ts";
import { connect, type Database } from "./connect.ts";
import { kept } from "./kept-statement.ts";

const day = Temporal.PlainDate.from("2026-02-28");

describe("statements that are kept", () => {
  let db: Database;
  beforeAll(async () => {
    db = connect(await testPool());
  });
  /** What one connection answers to each question in turn, and which statements it has kept after that. */
  const askAll = (questions: RawBuilder<{ value: unknown }>[]) =>
    db.connection().execute(async (one) => {
      const values = [];
      for (const question of questions) values.push((await question.execute(one)).rows[0]?.value);
      const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(one);
      return { values, statements: rows.map(({ statement }) => statement) };
    });

  it("are read by the database once, whatever the values are", async () => {
    const later = (days: number) => kept(sql<{ value: unknown }>`select ${day}::date + ${days}::int as value`);
    const { values, statements } = await askAll([1, 2, 3].map(later));
    expect(values.map(String)).toEqual(["2026-03-01", "2026-03-02", "2026-03-03"]);
    expect(statements.filter((statement) => statement.includes("::date + "))).toHaveLength(1);
  });

  it("are told apart by their words", async () => {
    const { values } = await askAll([
      kept(sql<{ value: unknown }>`select ${1}::int + 1 as value`),
      kept(sql<{ value: unknown }>`select ${1}::int - 1 as value`),
    ]);
    expect(values).toEqual([2, 0]);
  });

  it("are only those that were said to be", async () => {
    const { statements } = await askAll([sql<{ value: unknown }>`select ${7}::int * 6 as value`]);
    expect(statements.filter((statement) => statement.includes("* 6"))).toEqual([]);
  });
});
