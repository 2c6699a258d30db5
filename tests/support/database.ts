import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { type Connection, connectPool } from "../../src/platform/database/connect.ts";
import { atEnd } from "./at-end.ts";

/** A database of its own for this test file, migrated and empty; gone when the file is done. */
export async function testConnection(template = "varn_template"): Promise<Connection> {
  const server = inject("database");
  const name = `varn_${randomBytes(8).toString("hex")}`;
  const admin = connectPool(server, 1);
  await admin.query(
    `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)} strategy file_copy`,
  );
  atEnd(async () => {
    await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    await admin.end();
  });
  if (!("connectionString" in server)) return { ...server, database: name };
  const url = new URL(server.connectionString);
  url.pathname = `/${name}`;
  return { connectionString: url.href };
}

/** A pool to a database of its own. */
export async function testPool(): Promise<pg.Pool> {
  const pool = connectPool(await testConnection(), 8);
  atEnd(() => pool.end());
  return pool;
}
