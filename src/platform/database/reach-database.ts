import { setTimeout as pause } from "node:timers/promises";
import { type Connection, connectPool } from "./connect.ts";

/** The oldest PostgreSQL that Värn is tried on. */
const oldest = 18;

/** Where the database is, without user and password. */
function placeOf(connection: Connection): string {
  if (!("connectionString" in connection)) return connection.host;
  const { host, searchParams, pathname } = new URL(connection.connectionString);
  return `${host || (searchParams.get("host") ?? "localhost")}${pathname}`;
}

/** Why the database could not be reached, in one sentence that says what to do. */
function sentenceFor(error: unknown, place: string): string {
  const { code = "", message } = error as { code?: string; message: string };
  if (code.startsWith("28"))
    return `The database at ${place} does not accept the user or the password. Correct DATABASE_URL.`;
  if (code === "3D000") return `There is no database called so at ${place}. Create it, or correct DATABASE_URL.`;
  return `The database at ${place} does not answer (${code || message}). Check that it runs, and DATABASE_URL.`;
}

/** The server's version. @throws the last error when it has not answered within `patience` milliseconds. */
async function askVersion(connection: Connection, patience: number): Promise<string> {
  const pool = connectPool(connection, 1);
  const until = performance.now() + patience;
  try {
    for (;;) {
      try {
        const { rows } = await pool.query<{ version: string }>("select current_setting('server_version') as version");
        return rows[0]?.version ?? "";
      } catch (error) {
        if (performance.now() >= until) throw error;
        await pause(200);
      }
    }
  } finally {
    await pool.end();
  }
}

/**
 * Makes sure that the database answers and is new enough. `patience`: milliseconds to go on trying, for a server that is
 * just starting.
 * @throws with one sentence that says what is wrong, never with the password.
 */
export async function reachDatabase(connection: Connection, patience = 0): Promise<void> {
  const place = placeOf(connection);
  const version = await askVersion(connection, patience).catch((cause) => {
    throw new Error(sentenceFor(cause, place), { cause });
  });
  if (Number.parseInt(version, 10) >= oldest) return;
  throw new Error(`Värn needs PostgreSQL ${oldest} or later, and the database at ${place} is ${version}.`);
}
