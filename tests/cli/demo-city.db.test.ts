import { copyFileSync, existsSync, readFileSync, truncateSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { connectPool } from "../../src/platform/database/connect.ts";
import { embeddedConnection, startEmbedded } from "../../src/platform/database/embedded/server.ts";
import { digestTables } from "../support/digests.ts";
import { dataFolder, eventually, freePort, varn } from "../support/varn-process.ts";

const city = dataFolder();
const copy = dataFolder();
const file = path.join(dataFolder(), "city.varn");
const leftOut = ["session", "rate_limit", "migration"];
const call = (folder: string, ...args: string[]) => varn(args, { VARN_DATA: folder }).ended;

/** Looks into a folder's database while no Värn runs there. */
async function within<T>(folder: string, look: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const server = await startEmbedded(folder);
  const pool = connectPool(embeddedConnection(folder), 2);
  try {
    return await look(pool);
  } finally {
    await pool.end();
    await server.stop();
  }
}

/** The texts of every file are read before that: seconds on an idle machine, a minute on a busy one. */
const patience = 150_000;

/** Waits until the running Värn has done all that waited in the background, so that nothing changes any more. */
async function workIsDone(folder: string): Promise<void> {
  const due = "select from graphile_worker.jobs where run_at <= now() or locked_at is not null";
  const pool = connectPool(embeddedConnection(folder), 1);
  await eventually("no job waits", async () => (await pool.query(due)).rowCount === 0, patience);
  await pool.end();
}

describe("the demo city", () => {
  beforeAll(async () => {
    const seeded = await call(city, "seed");
    expect(seeded).toMatchObject({ code: 0, out: expect.stringContaining("The demo city is loaded.") });
    expect(seeded.out).toMatch(/\n {2}\S[^–]+ – registrator, [^:]+: \S.+\n/);
  });

  it("is loaded once, and verifies", async () => {
    expect((await call(city, "seed")).out).toContain("The demo city is there already.");
    const verified = await call(city, "verify");
    expect(verified.code, verified.error).toBe(0);
    expect(verified.out).toMatch(/^Checked \d{3,} entries of the trail and \d{4,} sealed rows: no flaws\.\n$/);
  });

  it("is backed up while Värn runs, and restored row for row", async () => {
    const running = varn(["start"], { VARN_DATA: city, PORT: String(await freePort()) });
    await running.until("Värn is ready");
    await workIsDone(city);
    const backedUp = await call(city, "backup", file);
    expect(backedUp.code, backedUp.error).toBe(0);
    expect(backedUp.out).toMatch(/^Backed up \d+ rows of \d+ tables and /);
    expect((await call(city, "backup", file)).error).toContain("is there already");
    expect((await call(city, "restore", file)).error).toContain("Värn is already running");
    running.child.kill("SIGINT");
    await running.ended;
    const restored = await call(copy, "restore", file);
    expect(restored.code, restored.error).toBe(0);
    expect(restored.out).toMatch(/^Restored \d+ rows .+\nChecked .+: no flaws\.\n$/);
    const [before, after] = [
      await within(city, (pool) => digestTables(pool, leftOut)),
      await within(copy, (pool) => digestTables(pool, leftOut)),
    ];
    expect(after).toEqual(before);
    expect((await call(copy, "restore", file)).error).toContain("The database is not empty");
  }, 240_000);

  it("refuses half a backup before it makes anything", async () => {
    const half = path.join(dataFolder(), "half.varn");
    copyFileSync(file, half);
    truncateSync(half, Math.floor(readFileSync(half).length / 2));
    const folder = path.join(dataFolder(), "new");
    const refused = await call(folder, "restore", half);
    expect(refused).toMatchObject({
      code: 1,
      out: "",
      error: expect.stringMatching(/^[^\n]+ is not a whole backup: [^\n]+\n$/),
    });
    expect(existsSync(folder)).toBe(false);
  });

  it("names each row changed behind the trail's back", async () => {
    const id = await within(copy, async (pool) => {
      const { rows } = await pool
        .query<{ id: string }>(
          "set session_replication_role = replica; update case_file set public_subject = 'Smyg' where id = (select min(id::text)::uuid from case_file) returning id",
        )
        .then((results) => [results].flat().at(-1) as pg.QueryResult<{ id: string }>);
      return rows[0]?.id;
    });
    const verified = await call(copy, "verify");
    expect(verified.code).toBe(1);
    expect(verified.out).toMatch(
      new RegExp(`^case_file ${id} was changed behind the trail's back\\.\nChecked .+: 1 flaw\\.\n$`),
    );
  });
});

describe("varn seed", () => {
  it("leaves a database with anything else in it alone", async () => {
    const folder = dataFolder();
    await call(folder, "migrate");
    await within(folder, async (pool) => {
      await pool.query("set session_replication_role = replica");
      await pool.query(
        "insert into body (id, slug, kind, name, short_name, from_day) values (gen_random_uuid(), 'n', 'committee', 'N', 'N', '2020-01-01')",
      );
    });
    const refused = await call(folder, "seed");
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.error).toBe("The database is not empty, and the demo city is only loaded into an empty one.\n");
  });
});
