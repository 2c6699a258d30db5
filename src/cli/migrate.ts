import { connectPool } from "../platform/database/connect.ts";
import { openDatabase } from "./open-database.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { say } from "./say.ts";
import { readSettings } from "./settings.ts";

/** `varn migrate` */
export async function run(): Promise<number> {
  const database = await openDatabase(readSettings(process.env), true);
  const pool = connectPool(database.connection, 2);
  try {
    const applied = await prepareDatabase(pool);
    say(applied.length === 0 ? "The schema is already the newest." : `Applied ${applied.join(", ")}.`);
    return 0;
  } finally {
    await pool.end();
    await database.close();
  }
}
