import { randomUUIDv7 } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "kysely";
import type { Pool } from "pg";
import { prepareDatabase } from "../../src/cli/prepare-database.ts";
import { type Connection, connect, connectPool } from "../../src/platform/database/connect.ts";
import { embeddedConnection } from "../../src/platform/database/embedded/server.ts";
import { ensureDatabase } from "../../src/platform/database/ensure-database.ts";
import { refreshYear } from "../../src/rooms/follow-up/index.ts";
import { copyRows } from "../register/copy-rows.ts";
import { type BenchPlans, makeUpCity } from "./made-up-city.ts";
import { drawing, drawPlan, type Size, thisYear } from "./made-up-plans.ts";
import { type PlanTable, planColumns } from "./plan-columns.ts";

export type BenchFollowUp = { connection: Connection; city: BenchPlans; years: number };

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

/** A database with that many years and activities; one that was loaded before into the same folder is used again. */
export async function prepareFollowUp(
  folder: string,
  size: Size,
  tell: (line: string) => void,
): Promise<BenchFollowUp> {
  const name = `bench_follow_up_${size.years}_${size.activities}`;
  const note = path.join(folder, `${name}.json`);
  const connection = embeddedConnection(folder, name);
  const before = await readFile(note, "utf8").catch(() => null);
  if (before !== null) return { connection, city: JSON.parse(before), years: size.years };
  tell(`Loading ${size.years} years, ${size.activities} activities …`);
  const admin = connectPool(embeddedConnection(folder, "postgres"), 1);
  await admin.query(`drop database if exists ${name} with (force)`);
  await ensureDatabase(admin, name);
  await admin.end();
  const pool = connectPool(connection, 2);
  await prepareDatabase(pool);
  const city = await load(pool, size);
  await count(pool, city, size.years);
  await pool.end();
  await writeFile(note, JSON.stringify(city));
  return { connection, city, years: size.years };
}
