import pg from "pg";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { dataFolder, eventually } from "../../../tests/support/varn-process.ts";
import { buildWorld } from "../build-world.ts";
import { connectPool } from "../database/connect.ts";
import { type EmbeddedServer, startEmbedded } from "../database/embedded/server.ts";
import type { World } from "../world.ts";
import { migrateJobs } from "./migrate-jobs.ts";
import { startTaskLoop } from "./start-tasks.ts";

// A server of its own, since this one is killed.
let server: EmbeddedServer;
let pool: ReturnType<typeof connectPool>;
let world: World;
beforeAll(async () => {
  server = await startEmbedded(dataFolder(), ["fsync=off"]);
  pool = connectPool(server.connection, 6);
  await migrateJobs(pool);
  world = buildWorld({ pool, origin: "http://varn.test", log: pino({ level: "silent" }) });
});
afterAll(async () => {
  await pool.end();
  await server.stop();
});

const jobs = () =>
  pool.query("select from graphile_worker.jobs").then(
    ({ rowCount }) => rowCount,
    () => null,
  );

it.each(["ends well", "fails"])("does a job again that %s while the database is away", async (ending) => {
  const ends: (() => void)[] = [];
  const slow = async () => {
    await new Promise<void>((resolve) => ends.push(resolve));
    if (ending === "fails" && ends.length === 1) throw new Error("failed");
  };
  const tasks = startTaskLoop({ pool, world, tasks: { slow } });
  await world.db.transaction().execute((tx) => world.enqueue(tx, "slow", {}));
  await eventually("the job is begun", () => ends.length === 1);
  process.kill(server.pid() ?? 0, "SIGKILL");
  await eventually("the database is away", async () => (await jobs()) === null);
  ends[0]?.();
  await eventually("the job is begun again", () => ends.length === 2, 15_000);
  ends[1]?.();
  await eventually("the job is done", async () => (await jobs()) === 0);
  await tasks.stop();
  expect(ends).toHaveLength(2);
});

it("recovers from a connection lost while the queue gets to know its tasks", async () => {
  const ask = pg.Client.prototype.query;
  let broken = false;
  const breaking = vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (this: pg.Client, ...args) {
    const [query] = args as unknown as [string | { text?: string }];
    const text = typeof query === "string" ? query : (query?.text ?? "");
    if (broken || !text.includes("_private_tasks as tasks (identifier)")) return Reflect.apply(ask, this, args);
    broken = true;
    return Promise.reject(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }));
  });
  let done = false;
  const quick = async () => {
    done = true;
  };
  const tasks = startTaskLoop({ pool, world, tasks: { quick } });
  await eventually("the connection is lost", () => broken);
  await world.db.transaction().execute((tx) => world.enqueue(tx, "quick", {}));
  await eventually("the job is done", () => done, 15_000);
  await tasks.stop();
  breaking.mockRestore();
});

it("makes up for a night when nothing ran, once the queue knows the task since before", async () => {
  const since = world.now().subtract({ hours: 48 });
  await pool.query(
    "insert into graphile_worker._private_known_crontabs (identifier, known_since) values ('nightly', $1)",
    [since.toString()],
  );
  let done = 0;
  const nightly = async () => {
    done++;
  };
  const tasks = startTaskLoop({ pool, world, tasks: { nightly }, daily: ["nightly"] });
  await eventually("the night's work is done", () => done > 0, 15_000);
  await tasks.stop();
});
