import { randomUUIDv7 } from "node:crypto";
import { sql } from "kysely";
import type { Pool } from "pg";
import { type Connection, connect } from "../../src/platform/database/connect.ts";
import { refreshYear } from "../../src/rooms/follow-up/index.ts";
import { keptDatabase } from "../kept-database.ts";
import { copyRows } from "../register/copy-rows.ts";
import { type BenchPlans, makeUpCity } from "./made-up-city.ts";
import { drawing, drawPlan, type Size, thisYear } from "./made-up-plans.ts";
import { type PlanTable, planColumns } from "./plan-columns.ts";

export type BenchFollowUp = {
  connection: Connection;
  city: BenchPlans;
  years: number;
  /** Processor milliseconds of the database so far. */
  worked(): number;
};

/** By COPY, without seals or trail: right for a measurement and for nothing else. */
async function load(pool: Pool, { years, activities }: Size): Promise<BenchPlans> {
  const { city, rows, areas, demands } = makeUpCity();
  const client = await pool.connect();
  await client.query("set session_replication_role = replica; set statement_timeout = 0; set synchronous_commit = off");
  const copy = async (made: Partial<Record<string, (string | number | null)[][]>>) => {
    for (const [table, columns] of Object.entries(planColumns)) {
      const some = made[table as PlanTable];
      if (some) await copyRows(client, table, columns, some);
    }
  };
  await copy(rows);
  const drawn = drawing(areas, demands, city.coordinator);
  const each = activities / years / city.bodies.length;
  let due = 0;
  for (let year = thisYear - years + 1; year <= thisYear; year++) {
    for (const body of city.bodies) {
      due += each;
      const now = Math.floor(due);
      due -= now;
      await copy(drawPlan(drawn, body, year, now));
    }
  }
  client.release(true);
  return city;
}

/** The tallies are made by the house's own rule, once for each body and year. */
async function count(pool: Pool, city: BenchPlans, years: number): Promise<void> {
  const db = connect(pool);
  for (let year = thisYear - years + 1; year <= thisYear; year++) {
    await db.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      for (const body of city.bodies) await refreshYear(tx, body, year, randomUUIDv7);
    });
  }
  await pool.query("vacuum analyze");
}

/** A database with that many years and activities. */
export async function prepareFollowUp(
  folder: string,
  size: Size,
  { tell, worked }: { tell(line: string): void; worked(): number },
): Promise<BenchFollowUp> {
  const kept = await keptDatabase(folder, `bench_follow_up_${size.years}_${size.activities}`, async (pool) => {
    tell(`Loading ${size.years} years, ${size.activities} activities …`);
    const city = await load(pool, size);
    await count(pool, city, size.years);
    return city;
  });
  return { ...kept, years: size.years, worked };
}
