import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { testPool } from "../../../tests/support/database.ts";
import { connect, type Database } from "./connect.ts";

const instant = Temporal.Instant.from("2026-10-25T00:30:00.123456Z");
const day = Temporal.PlainDate.from("2026-02-28");

describe("the mapping of time", () => {
  let db: Database;
  beforeAll(async () => {
    db = connect(await testPool());
  });
  const ask = async (query: ReturnType<typeof sql<{ value: unknown }>>) => (await query.execute(db)).rows[0]?.value;

  it("brings instants and days there and back unchanged", async () => {
    expect(await ask(sql<{ value: unknown }>`select ${instant}::timestamptz as value`)).toEqual(instant);
    expect(await ask(sql<{ value: unknown }>`select ${day}::date as value`)).toEqual(day);
    expect(await ask(sql<{ value: unknown }>`select ${null}::date as value`)).toBeNull();
  });

  it("maps them inside lists and conditions too", async () => {
    const list = sql<{ value: unknown }>`select ${day}::date = any (${[day, day.add({ days: 1 })]}::date[]) as value`;
    expect(await ask(list)).toBe(true);
    const id = "0192f0c1-7f3e-7cc4-9a30-7b2d0f3a1e55";
    const message = { id, channel: "mail", recipient: "a@stad.example", subject: "s", content: "c", state: "waiting" };
    await db
      .insertInto("outgoing_message")
      .values({ ...message, created_at: instant })
      .execute();
    const found = await db
      .selectFrom("outgoing_message")
      .select("created_at")
      .where("created_at", "in", [instant])
      .execute();
    expect(found).toEqual([{ created_at: instant }]);
  });

  it("reads them the same whatever the machine's time zone", async () => {
    expect(await ask(sql<{ value: unknown }>`select current_setting('timezone') as value`)).toBe("UTC");
    expect(await ask(sql<{ value: unknown }>`select '0044-03-15 12:00:00+00'::timestamptz as value`)).toEqual(
      Temporal.Instant.from("0044-03-15T12:00:00Z"),
    );
  });
});
