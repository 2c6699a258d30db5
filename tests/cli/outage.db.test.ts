import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectPool } from "../../src/platform/database/connect.ts";
import { embeddedConnection, startEmbedded } from "../../src/platform/database/embedded/server.ts";
import { dataFolder, eventually, freePort, type VarnProcess, varn } from "../support/varn-process.ts";

const folder = dataFolder();
let running: VarnProcess;
let address = "";
let visiting = true;
const visits: Promise<void>[] = [];
const statuses = new Set<number>();
const closedPages = new Set<string>();

/** A visitor who asks again as soon as an answer has come. */
async function visit(target: string, init: () => RequestInit = () => ({})): Promise<void> {
  while (visiting) {
    const response = await fetch(address + target, { ...init(), redirect: "manual" });
    statuses.add(response.status);
    const text = await response.text();
    if (response.status === 503) closedPages.add(text.replace(/<[^>]+>/g, " "));
  }
}

async function killDatabase(signal: NodeJS.Signals): Promise<void> {
  closedPages.clear();
  process.kill(Number(readFileSync(path.join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]), signal);
  await eventually("visitors see that it is closed", () => closedPages.size > 0);
  await eventually("it is open again", async () => (await fetch(`${address}/readyz`)).status === 200);
}

/** A database that is not empty, so that no demo city is loaded; with demo sign-in the sign-in page asks it for people. */
async function prepare(): Promise<void> {
  await varn(["migrate"], { VARN_DATA: folder }).ended;
  const server = await startEmbedded(folder);
  const pool = connectPool(embeddedConnection(folder), 1);
  await pool.query("set session_replication_role = replica");
  await pool.query(`insert into body (id, slug, kind, name, short_name, from_day)
    values (gen_random_uuid(), 'n', 'committee', 'Nämnden', 'N', '2020-01-01')`);
  await pool.end();
  await server.stop();
}

beforeAll(async () => {
  await prepare();
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  running = varn(["start"], { PORT: String(port), VARN_DATA: folder, VARN_DEMO: "1" });
  await running.until("Värn is ready");
  const signIn = () => {
    const person = new URLSearchParams({ person: "0192f0c1-7f3e-7cc4-9a30-7b2d0f3a1e55" });
    return { method: "POST", body: person, headers: { origin: address } };
  };
  const known = { headers: { cookie: `varn=${"x".repeat(43)}` } };
  // A loader that asks the database, an action that does, and a visitor whose cookie must be looked up.
  visits.push(
    visit("/logga-in"),
    visit("/logga-in", signIn),
    visit("/", () => known),
  );
});

afterAll(async () => {
  visiting = false;
  await Promise.all(visits);
});

it.each(["SIGKILL", "SIGQUIT", "SIGTERM"] as const)(
  "says so in Swedish and recovers when the database gets %s",
  async (signal) => {
    await killDatabase(signal);
    for (const page of closedPages) expect(page).toContain("Databasen svarar inte just nu");
    expect([...statuses].filter((status) => status >= 500)).toEqual([503]);
  },
);

it("takes up its work again", async () => {
  const pool = connectPool(embeddedConnection(folder), 1);
  const id = "0192f0c1-7f3e-7cc4-9a30-7b2d0f3a1e55";
  await pool.query(
    `insert into outgoing_message (id, channel, recipient, subject, content, state, created_at)
     values ($1, 'mail', 'a@stad.example', 'Ärende', 'Något väntar.', 'waiting', '2026-03-10T08:00:00Z')`,
    [id],
  );
  await pool.query("select graphile_worker.add_job('send-mail', json_build_object('messageId', $1::text))", [id]);
  const state = async () => (await pool.query<{ state: string }>("select state from outgoing_message")).rows[0]?.state;
  await eventually("the message is dealt with", async () => (await state()) === "shown");
  await pool.end();
});
