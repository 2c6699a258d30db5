import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "../../src/cli/prepare-database.ts";
import { type Connection, connectPool } from "../../src/platform/database/connect.ts";
import { startEmbedded } from "../../src/platform/database/embedded/server.ts";
import { ensureDatabase } from "../../src/platform/database/ensure-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    database: Connection;
  }
}

/** A database is lost with the run, so it need not wait for the disk. */
const hasty = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

const named = (connection: Connection, database: string): Connection => {
  if (!("connectionString" in connection)) return { ...connection, database };
  const url = new URL(connection.connectionString);
  url.pathname = `/${database}`;
  return { connectionString: url.href };
};

async function server(): Promise<{ connection: Connection; stop(): Promise<void> }> {
  if (process.env.DATABASE_URL)
    return { connection: { connectionString: process.env.DATABASE_URL }, stop: async () => {} };
  const folder = await mkdtemp(path.join(tmpdir(), "varn-test-"));
  const embedded = await startEmbedded(folder, hasty);
  return {
    connection: embedded.connection,
    stop: async () => {
      await embedded.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One server a run, and one migrated database that every test file gets a copy of. */
export default async function setup(project: TestProject) {
  const { connection, stop } = await server();
  const admin = connectPool(connection, 1);
  await admin.query("drop database if exists varn_template");
  await ensureDatabase(admin, "varn_template");
  const pool = connectPool(named(connection, "varn_template"), 2);
  await prepareDatabase(pool);
  await pool.end();
  await admin.end();
  project.provide("database", connection);
  return stop;
}
