import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { prepareDatabase } from "../../src/cli/prepare-database.ts";
import { type Connection, connectPool } from "../../src/platform/database/connect.ts";
import { embeddedConnection } from "../../src/platform/database/embedded/server.ts";
import { ensureDatabase } from "../../src/platform/database/ensure-database.ts";
import { loadCases, loadCity } from "./load.ts";
import { type City, makeUpCity } from "./made-up-city.ts";
import { createRandom } from "./random.ts";

export type BenchRegister = { connection: Connection; city: City };

const seed = 2;

/** A database with that many made-up cases; one that was loaded before into the same folder is used again. */
export async function prepareRegister(
  folder: string,
  cases: number,
  tell: (line: string) => void,
): Promise<BenchRegister> {
  const name = `bench_${cases}`;
  const note = path.join(folder, `${name}.json`);
  const connection = embeddedConnection(folder, name);
  const before = await readFile(note, "utf8").catch(() => null);
  if (before !== null) return { connection, city: JSON.parse(before) };
  tell(`Loading ${cases} cases …`);
  const admin = connectPool(embeddedConnection(folder, "postgres"), 1);
  await admin.query(`drop database if exists ${name} with (force)`);
  await ensureDatabase(admin, name);
  await admin.end();
  const pool = connectPool(connection, 2);
  await prepareDatabase(pool);
  const city = makeUpCity();
  await loadCity(pool, city);
  await loadCases(pool, city, createRandom(seed), cases);
  await pool.end();
  await writeFile(note, JSON.stringify(city));
  return { connection, city };
}
