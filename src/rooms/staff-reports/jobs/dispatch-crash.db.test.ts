import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, it } from "vitest";
import { dispatched, reportAtMeeting } from "../../../../tests/support/dispatch.ts";
import { approveNow, decide } from "../../../../tests/support/meeting.ts";
import { reportCast } from "../../../../tests/support/staff-report.ts";
import { eventually } from "../../../../tests/support/varn-process.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { freeDeadWorkers } from "../../../platform/jobs/free-dead-workers.ts";
import { startTaskLoop } from "../../../platform/jobs/start-tasks.ts";
import { removeOrphanFiles } from "../../register/jobs/remove-orphan-files.ts";
import { agendaItemSettled } from "./agenda-item-settled.ts";

const worker = path.resolve(import.meta.dirname, "../../../../tests/support/halting-worker.ts");

/** Lets a process of its own begin the dispatch and kills it, with no warning, where it stands still. */
async function killedWhile(place: string, connection: object, now: Temporal.Instant): Promise<void> {
  const env = {
    PATH: process.env.PATH,
    VARN_CONNECTION: JSON.stringify(connection),
    VARN_HALT: place,
    VARN_NOW: now.toString(),
  };
  const child = spawn(process.execPath, [worker], { env, stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "close");
}

it.each(["files", "change"])(
  "is finished by another process when the one at it is killed (%s), with nothing lost and nothing doubled",
  async (place) => {
    const setting = await reportCast();
    const { world } = setting;
    const { id, item } = await reportAtMeeting(setting);
    world.clock.set("2026-03-17T17:00:00Z");
    await decide(world, item, { immediate: "yes" });
    await approveNow(world, item);
    const { host, port, user, password, database, connectionString } = world.pool.options;
    await killedWhile(place, { host, port, user, password, database, connectionString }, world.now());
    expect(await dispatched(world, setting, id)).toMatchObject({
      report: { state: "decided" },
      own: [],
      theirs: [],
      answers: [],
    });
    const tasks = startTaskLoop({ pool: world.pool, world, tasks: { "agenda-item-settled": agendaItemSettled } });
    const locked = () => world.pool.query("select from graphile_worker.jobs where locked_by is not null");
    await eventually("the dead worker's jobs are given back", async () => {
      await freeDeadWorkers(world.pool, Temporal.Now.instant().add({ hours: 1 }));
      return (await dispatched(world, setting, id)).report.state === "dispatched" && (await locked()).rowCount === 0;
    });
    await tasks.stop();
    world.clock.pass({ hours: 48 });
    await removeOrphanFiles(world, {});
    const found = await dispatched(world, setting, id);
    expect([found.own.length, found.theirs.length, found.answers.length, found.stored.length]).toEqual([2, 2, 1, 4]);
    expect(found.notices.filter(({ kind }) => kind === "receipt")).toHaveLength(1);
    expect(found.papers).toHaveLength(2);
    expect(await verifyTrail(world.db)).toMatchObject({ flaws: [] });
  },
);
