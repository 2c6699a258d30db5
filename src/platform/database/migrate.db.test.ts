import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type pg from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { testConnection } from "../../../tests/support/database.ts";
import { connectPool } from "./connect.ts";
import { migrate } from "./migrate.ts";

const now = () => Temporal.Instant.from("2026-03-10T08:00:00Z");
const folders: string[] = [];
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "varn-migrate-"));
  folders.push(folder);
  write("0001-first.sql", "create table first (id int); insert into first values (1);");
  write("0002-second.sql", "create table second (id int);");
  write("notes.txt", "not a migration");
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});

const write = (name: string, sql: string) => writeFileSync(path.join(folder, name), sql);

async function emptyPool(): Promise<pg.Pool> {
  const pool = connectPool(await testConnection("template0"), 4);
  afterAll(() => pool.end());
  return pool;
}

const tables = async (pool: pg.Pool) =>
  (
    await pool.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public' order by 1")
  ).rows.map(({ name }) => name);

describe("migrate", () => {
  it("applies each once, in order, and says which", async () => {
    const pool = await emptyPool();
    expect(await migrate(pool, folder, now, "0001-first.sql")).toEqual(["0001-first.sql"]);
    expect(await tables(pool)).toEqual(["first", "migration"]);
    expect(await migrate(pool, folder, now)).toEqual(["0002-second.sql"]);
    expect(await migrate(pool, folder, now)).toEqual([]);
    const { rows } = await pool.query("select name, applied_at from migration order by name");
    expect(rows).toMatchObject([{ name: "0001-first.sql", applied_at: now() }, { name: "0002-second.sql" }]);
  });

  it("is done once by several that start at once", async () => {
    const pool = await emptyPool();
    const done = await Promise.all([
      migrate(pool, folder, now),
      migrate(pool, folder, now),
      migrate(pool, folder, now),
    ]);
    expect(done.flat().toSorted()).toEqual(["0001-first.sql", "0002-second.sql"]);
    expect((await pool.query("select from first")).rowCount).toBe(1);
  });

  it("refuses a migration that was edited after it was applied", async () => {
    const pool = await emptyPool();
    await migrate(pool, folder, now);
    write("0001-first.sql", "create table first (id bigint);");
    write("0003-third.sql", "create table third (id int);");
    await expect(migrate(pool, folder, now)).rejects.toThrow(
      "Migration 0001-first.sql was edited after it was applied.",
    );
    expect(await tables(pool)).not.toContain("third");
  });

  it("refuses a database that a newer Värn has migrated", async () => {
    const pool = await emptyPool();
    const newer = mkdtempSync(path.join(tmpdir(), "varn-migrate-"));
    folders.push(newer);
    cpSync(folder, newer, { recursive: true });
    writeFileSync(path.join(newer, "0003-third.sql"), "create table third (id int);");
    await migrate(pool, newer, now);
    await expect(migrate(pool, folder, now)).rejects.toThrow("The database is newer than this Värn");
  });

  it("leaves nothing of a migration that fails, and goes on from there when it is mended", async () => {
    const pool = await emptyPool();
    write("0002-second.sql", "create table second (id int); select 1 / 0;");
    await expect(migrate(pool, folder, now)).rejects.toThrow("Migration 0002-second.sql failed: division by zero");
    expect(await tables(pool)).toEqual(["first", "migration"]);
    write("0002-second.sql", "create table second (id int);");
    expect(await migrate(pool, folder, now)).toEqual(["0002-second.sql"]);
  });
});
