import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { type Connection, connectPool } from "../../src/platform/database/connect.ts";
import { measureBareServer } from "./bare-server.ts";

/** What this machine can do at best, in turns a second; the figures beside it mean little elsewhere. */
export type Machine = { syncs: number; roundTrips: number; bareAnswers: number };

const milliseconds = 2_000;

async function aSecond(turn: () => Promise<unknown> | unknown): Promise<number> {
  let turns = 0;
  const started = performance.now();
  while (performance.now() - started < milliseconds) {
    await turn();
    turns++;
  }
  return (turns * 1_000) / (performance.now() - started);
}

/** Commits to disk, one after the other: no database writes faster than this from one client. */
async function syncs(folder: string): Promise<number> {
  const file = path.join(folder, "sync-test");
  const handle = openSync(file, "w");
  const block = Buffer.alloc(8_192);
  const rate = await aSecond(() => {
    writeSync(handle, block, 0, block.length, 0);
    fdatasyncSync(handle);
  });
  closeSync(handle);
  rmSync(file);
  return rate;
}

async function roundTrips(connection: Connection): Promise<number> {
  const pool = connectPool(connection, 1);
  const rate = await aSecond(() => pool.query("select 1"));
  await pool.end();
  return rate;
}

/** The raw limits: disk, database connection, and a web server that does nothing. */
export async function measureMachine(folder: string, connection: Connection): Promise<Machine> {
  return {
    syncs: await syncs(folder),
    roundTrips: await roundTrips(connection),
    bareAnswers: await measureBareServer(),
  };
}
