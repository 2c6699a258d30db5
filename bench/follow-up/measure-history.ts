import type { Actor } from "../../src/platform/access/actor.ts";
import type { World } from "../../src/platform/world.ts";
import { updateActivity } from "../../src/rooms/follow-up/index.ts";
import { picture } from "../../src/rooms/follow-up/queries/picture.ts";
import { timesOf } from "../register/times.ts";
import { openCountedPool } from "../remiss/counted-pool.ts";
import { openPages } from "../remiss/page-costs.ts";
import { timed } from "../remiss/timed.ts";
import { resultOf } from "../result-of.ts";
import type { Measured } from "../targets.ts";
import { actorIn, benchWorld } from "./bench-world.ts";
import { thisYear } from "./made-up-plans.ts";
import type { BenchFollowUp } from "./prepare.ts";

const rounds = 200;
const warming = 30;
const pictures = 40;

export type History = { measured: Measured[]; update: number };

async function times(count: number, work: (at: number) => Promise<unknown>): Promise<number[]> {
  const spent: number[] = [];
  for (let at = -warming; at < count; at++) {
    const { milliseconds } = await timed(() => work(at + warming));
    if (at >= 0) spent.push(milliseconds);
  }
  return spent;
}

type Counted = ReturnType<typeof openCountedPool>;

/** What one person's saying how an activity goes takes, with what it asks of the database and how much the processor works. */
async function updates(world: World, counted: Counted, coordinator: Actor, worked: () => number) {
  const { rows } = await counted.pool.query<{ id: string; version: number }>(
    "select id, version from activity where year = $1 and state = 'ongoing' order by id limit $2",
    [thisYear, rounds + warming],
  );
  const before = counted.asked();
  const [mine, its] = [process.cpuUsage(), worked()];
  const spent = await times(Math.max(1, rows.length - warming), async (at) => {
    const { id, version } = rows[at % rows.length] ?? { id: "", version: 0 };
    const told = { state: "ongoing", health: at % 2 ? "on_track" : "at_risk", note: "Så här går det." };
    resultOf(await updateActivity(world, coordinator, { activity: id, expectedVersion: version, ...told }));
  });
  const { user, system } = process.cpuUsage(mine);
  const each = (all: number) => all / rows.length;
  const work = [(user + system) / 1_000, worked() - its].map((all) => each(all).toFixed(1)).join(" + ");
  const statements = Math.round(each(counted.asked() - before));
  return { ...timesOf(spent), note: `${statements} statements, processor ${work} ms here and in the database` };
}

/** What the picture and one update cost over a history of this length. */
export async function measureHistory({ connection, city, worked }: BenchFollowUp, of: string): Promise<History> {
  const counted = openCountedPool(connection);
  const world = benchWorld(counted.pool);
  const strategist = await actorIn(world, city.strategist);
  const coordinator = await actorIn(world, city.coordinator);
  const asked = counted.asked();
  resultOf(await picture(world, strategist, { year: thisYear }));
  const questions = counted.asked() - asked;
  const seen = timesOf(await times(pictures, () => picture(world, strategist, { year: thisYear })));
  const page = await (await openPages(world, counted.asked, strategist))("/uppfoljning/lagesbild");
  const spent = await updates(world, counted, coordinator, worked);
  await counted.pool.end();
  const note = `processor ${page.processor.toFixed(1)} ms, ${page.statements} statements, ${Math.round(page.bytes / 1_024)} KB`;
  const picturing = { value: seen.p50, limit: 50, note: `${questions} question` };
  return {
    update: spent.p50,
    measured: [
      { what: `the picture, ${of}: asking and reading, p50`, ...picturing },
      { what: `the picture, ${of}: the page`, value: page.milliseconds, limit: 120, note },
      { what: `an update, ${of}: p50`, value: spent.p50, note: spent.note },
      { what: `an update, ${of}: p95`, value: spent.p95, limit: 10 },
    ],
  };
}
