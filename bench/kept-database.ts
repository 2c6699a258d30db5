import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Pool } from "pg";
import { prepareDatabase } from "../src/cli/prepare-database.ts";
import { type Connection, connectPool } from "../src/platform/database/connect.ts";
import { embeddedConnection } from "../src/platform/database/embedded/server.ts";
import { ensureDatabase } from "../src/platform/database/ensure-database.ts";

/**
 * A database of that name in the folder, and what `load` told of what it put there; one that was loaded before into the same
 * folder is used again, brought to today's schema.
 */
export async function keptDatabase<City>(
  folder: string,
  name: string,
  load: (pool: Pool) => Promise<City>,
): Promise<{ connection: Connection; city: City }> {
  const note = path.join(folder, `${name}.json`);
  const connection = embeddedConnection(folder, name);
  const before = await readFile(note, "utf8").catch(() => null);
  if (before !== null) {
    const pool = connectPool(connection, 2);
    await prepareDatabase(pool);
    await pool.end();
    return { connection, city: JSON.parse(before) };
  }
  const admin = connectPool(embeddedConnection(folder, "postgres"), 1);
  await admin.query(`drop database if exists ${name} with (force)`);
  await ensureDatabase(admin, name);
  await admin.end();
  const pool = connectPool(connection, 2);
  await prepareDatabase(pool);
  const city = await load(pool);
  await pool.end();
  await writeFile(note, JSON.stringify(city));
  return { connection, city };
}
