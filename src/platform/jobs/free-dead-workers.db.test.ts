import { beforeAll, describe, expect, it } from "vitest";
import { eventually } from "../../../tests/support/varn-process.ts";
import { type TestWorld, testWorld } from "../../../tests/support/world.ts";
import { freeDeadWorkers } from "./free-dead-workers.ts";
import { startTaskLoop } from "./start-tasks.ts";

const addJob = (world: TestWorld) => world.db.transaction().execute((tx) => world.enqueue(tx, "slow", {}));
const later = () => Temporal.Now.instant().add({ hours: 1 });

describe("freeDeadWorkers", () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });
  const holder = async () =>
    (await world.pool.query<{ locked_by: string | null }>("select locked_by from graphile_worker.jobs")).rows[0]
      ?.locked_by;

  it("leaves a living worker its jobs, and takes a dead one's", async () => {
    let finish = () => {};
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const tasks = startTaskLoop({ pool: world.pool, world, tasks: { slow: () => work } });
    await addJob(world);
    await eventually("the job is taken", async () => Boolean(await holder()));
    await eventually("the worker is known to live", async () => {
      const { rows } = await world.pool.query("select from pg_locks where locktype = 'advisory' and objsubid = 1");
      return rows.length > 0;
    });
    await freeDeadWorkers(world.pool, later());
    expect(await holder()).not.toBeNull();
    finish();
    await tasks.stop();
    await addJob(world);
    await world.pool.query("update graphile_worker._private_jobs set locked_by = 'pool-gone', locked_at = now()");
    await freeDeadWorkers(world.pool, Temporal.Now.instant().subtract({ minutes: 1 }));
    expect(await holder()).toBe("pool-gone");
    await freeDeadWorkers(world.pool, later());
    expect(await holder()).toBeNull();
  });

  it("runs what it was given once, and stops at once when nothing is going on", async () => {
    let runs = 0;
    const run = async () => {
      runs++;
    };
    const tasks = startTaskLoop({ pool: world.pool, world, tasks: { slow: run } });
    await eventually("the freed job is done", async () => (await holder()) === undefined);
    await tasks.stop();
    expect(runs).toBe(1);
  });
});
