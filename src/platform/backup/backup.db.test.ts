import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../tests/support/cast.ts";
import { testConnection } from "../../../tests/support/database.ts";
import { digestTables } from "../../../tests/support/digests.ts";
import { arrange, type TestWorld, testWorld } from "../../../tests/support/world.ts";
import { migrationsFolder } from "../../cli/prepare-database.ts";
import { verifyTrail } from "../audit/verify.ts";
import { connect, connectPool, type Tx } from "../database/connect.ts";
import { migrate } from "../database/migrate.ts";
import { openSession } from "../identity/open-session.ts";
import { migrateJobs } from "../jobs/migrate-jobs.ts";
import { checkBackup } from "./check-backup.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

const folder = mkdtempSync(path.join(tmpdir(), "varn-backup-"));
const place = (name: string) => path.join(folder, name);
const whole = place("whole.varn");
const leftOut = ["session", "rate_limit", "migration"];
const now = () => Temporal.Instant.from("2026-03-10T08:00:00Z");
let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;

/** A database with nothing in it, not even tables. */
async function emptyPool(): Promise<pg.Pool> {
  const pool = connectPool(await testConnection("template0"), 3);
  afterAll(() => pool.end());
  return pool;
}

async function restore(pool: pg.Pool, file: string, migrations = migrationsFolder): Promise<void> {
  const manifest = await checkBackup(file, migrations);
  const toSchema = async (upTo?: string) => {
    await migrate(pool, migrations, now, upTo);
    await migrateJobs(pool);
  };
  await restoreBackup({ pool, file, manifest, migrate: toSchema });
}

const jobsOf = async (pool: pg.Pool) =>
  (
    await pool.query(
      "select task_identifier, queue_name, priority, run_at, max_attempts, key from graphile_worker.jobs order by run_at",
    )
  ).rows;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  const odd = 'Tab\t, radbrytning\n, \\N, \\., å och "citat"';
  await arrange(world, (tx) =>
    tx.updateTable("person").set({ family_name: odd, phone: "" }).where("id", "=", people.nobody.id).execute(),
  );
  await arrange(world, async (tx) => {
    const request = {
      id: world.newId(),
      body_id: people.social.id,
      wanted: odd,
      channel: "mail",
      received_at: now(),
      state: "open",
    };
    await tx.insertInto("disclosure_request").values(request).execute();
    await openSession(tx, {
      id: world.newId(),
      secret: "x",
      personId: people.registrar.id,
      method: "demo",
      now: now(),
    });
    await world.deliver(tx, { recipient: "a@stad.example", subject: "Ärende", content: odd }, now());
    await world.enqueue(
      tx,
      "remind",
      { day: "2027-01-01" },
      { key: "remind-1", runAt: Temporal.Instant.from("2027-01-01T07:00:00Z") },
    );
  });
  async function* bytes() {
    for (let number = 0; number < 12; number++) yield Buffer.alloc(300_000, number * 21);
  }
  await world.files.write(bytes(), { maximumBytes: 10_000_000 });
  await writeBackup(world.pool, whole, now());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a backup", () => {
  it("gives back the same rows, counters and jobs, and a trail that holds", async () => {
    const pool = await emptyPool();
    await restore(pool, whole);
    expect(await digestTables(pool, leftOut)).toEqual(await digestTables(world.pool, leftOut));
    expect(await jobsOf(pool)).toEqual(await jobsOf(world.pool));
    expect(await jobsOf(pool)).toMatchObject([
      { task_identifier: "send-mail" },
      { task_identifier: "remind", key: "remind-1" },
    ]);
    const db = connect(pool);
    expect(await verifyTrail(db)).toEqual(await verifyTrail(world.db));
    expect((await verifyTrail(db)).flaws).toEqual([]);
    // The next entry takes a number that no entry has.
    await arrange({ ...world, db }, (tx) =>
      tx.updateTable("person").set({ phone: "1" }).where("id", "=", people.officer.id).execute(),
    );
    expect((await verifyTrail(db)).flaws).toEqual([]);
  });

  it("leaves out who was signed in, and tells what it holds", async () => {
    const manifest = await checkBackup(whole, migrationsFolder);
    const names = manifest.tables.map(({ name }) => name);
    for (const name of leftOut) expect(names).not.toContain(name);
    expect(manifest.tables.find(({ name }) => name === "person")?.rows).toBe(6);
    expect(manifest.counters).toContainEqual({ name: "audit_entry_ordinal", last: expect.any(Number) });
  });

  it("is of one moment, whatever is written meanwhile", async () => {
    const file = place("moment.varn");
    const change = (tx: Tx) =>
      tx.updateTable("person").set({ phone: "2" }).where("id", "=", people.auditor.id).execute();
    let changed = false;
    await writeBackup(world.pool, file, now(), async () => {
      if (!changed) await arrange(world, change);
      changed = true;
    });
    const pool = await emptyPool();
    await restore(pool, file);
    expect((await verifyTrail(connect(pool))).flaws).toEqual([]);
    const { rows } = await pool.query("select phone from person where id = $1", [people.auditor.id]);
    expect(rows).toEqual([{ phone: null }]);
  });

  it("is never written over another file, and leaves none when it fails", async () => {
    const before = readFileSync(whole);
    await expect(writeBackup(world.pool, whole, now())).rejects.toThrow("is there already");
    expect(readFileSync(whole).equals(before)).toBe(true);
    const file = place("none.varn");
    await expect(writeBackup(await emptyPool(), file, now())).rejects.toThrow("There is no Värn in this database");
    await expect(writeBackup(world.pool, place("none/none.varn"), now())).rejects.toThrow("there is no such folder.");
    expect(world.pool.idleCount).toBe(world.pool.totalCount);
    expect([existsSync(file), existsSync(`${file}.partial`)]).toEqual([false, false]);
  });
});

const changeFile = (file: string, change: (bytes: Buffer) => Buffer) => writeFileSync(file, change(readFileSync(file)));

const renamed = (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace("Kulturn", "Skulptn"), "latin1");

describe("a restore", () => {
  const size = () => readFileSync(whole).length;
  const damages: [string, (file: string) => void][] = [
    ["cut short", (file) => truncateSync(file, size() - 20)],
    ["cut in the middle", (file) => truncateSync(file, Math.floor(size() / 2))],
    ["empty", (file) => truncateSync(file, 0)],
    ["lengthened", (file) => appendFileSync(file, "more")],
    ["something else", (file) => writeFileSync(file, "PK something else".repeat(1000))],
    ["followed by zeros", (file) => appendFileSync(file, Buffer.alloc(100))],
    ["followed by another", (file) => appendFileSync(file, readFileSync(whole))],
    ["changed in its checksum", (file) => changeFile(file, (bytes) => bytes.fill(0, size() - 6))],
    ["changed in a row and packed anew", (file) => changeFile(file, (bytes) => gzipSync(renamed(gunzipSync(bytes))))],
  ];
  it.each(damages)("refuses a file that is %s", async (_, damage) => {
    const file = place("damaged.varn");
    copyFileSync(whole, file);
    damage(file);
    await expect(checkBackup(file, migrationsFolder)).rejects.toThrow(
      /^[^\n]+damaged\.varn is not a whole backup: [^\n]+\.$/,
    );
  });

  it("names a file that is not there", async () => {
    await expect(checkBackup(place("nowhere.varn"), migrationsFolder)).rejects.toThrow("There is no file called");
  });

  it("changes nothing when the file breaks off after it was checked", async () => {
    const file = place("later.varn");
    copyFileSync(whole, file);
    const manifest = await checkBackup(file, migrationsFolder);
    truncateSync(file, size() - 20);
    const pool = await emptyPool();
    const toSchema = () => migrate(pool, migrationsFolder, now).then(() => migrateJobs(pool));
    await expect(restoreBackup({ pool, file, manifest, migrate: toSchema })).rejects.toThrow("is not a whole backup");
    expect((await pool.query("select from person")).rowCount).toBe(0);
    expect((await pool.query("select from graphile_worker.jobs")).rowCount).toBe(0);
  });

  it("refuses a database that holds anything", async () => {
    const before = await digestTables(world.pool);
    await expect(restore(world.pool, whole)).rejects.toThrow("The database is not empty");
    expect(await digestTables(world.pool)).toEqual(before);
  });

  it("carries an older backup forward, and refuses one from another Värn", async () => {
    const newer = place("migrations");
    cpSync(migrationsFolder, newer, { recursive: true });
    writeFileSync(path.join(newer, "9999-later.sql"), "create table later (id uuid primary key);");
    const pool = await emptyPool();
    await restore(pool, whole, newer);
    expect((await pool.query("select from later")).rowCount).toBe(0);
    const fromLater = place("from-later.varn");
    await writeBackup(pool, fromLater, now());
    await expect(checkBackup(fromLater, migrationsFolder)).rejects.toThrow(
      "made by another Värn than this (its schema is 9999-later.sql)",
    );
    const ahead = await emptyPool();
    await migrate(ahead, newer, now);
    await expect(restore(ahead, whole)).rejects.toThrow("The database's tables are newer than the backup");
  });

  it("brings a change made behind the trail's back to light", async () => {
    const pool = await emptyPool();
    await restore(pool, whole);
    await pool.query("set session_replication_role = replica");
    await pool.query("update body set name = 'Smyg' where id = $1", [people.culture.id]);
    const file = place("forged.varn");
    await writeBackup(pool, file, now());
    const next = await emptyPool();
    await restore(next, file);
    const flaws = [{ what: "row-changed", where: "body", id: people.culture.id }];
    expect((await verifyTrail(connect(next))).flaws).toEqual(flaws);
  });
});
