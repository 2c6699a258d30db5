import type { Pool } from "pg";
import { connectPool } from "../../src/platform/database/connect.ts";
import type { World } from "../../src/platform/world.ts";
import { updateActivity } from "../../src/rooms/follow-up/index.ts";
import { createRandom } from "../register/random.ts";
import { timed } from "../remiss/timed.ts";
import { resultOf } from "../result-of.ts";
import type { Measured } from "../targets.ts";
import { actorIn, benchWorld } from "./bench-world.ts";
import type { BenchFollowUp } from "./prepare.ts";

const together = 4;

/** Counted by other words than the house's own: one row for each thing, area and state, held against what is kept. */
const astray = `
  with seen as (select id from goal where state <> 'draft'), thing as (
    select a.body_id, a.year, x.focus_area_id, a.state, a.health, a.evidence_count
    from activity a join activity_area x on x.activity_id = a.id where a.goal_id in (select id from seen)
  ), truth as (
    select body_id, year, focus_area_id, sum((state = 'planned')::int) as planned, sum((state = 'ongoing')::int) as ongoing,
      sum((state = 'done')::int) as done, sum((state = 'stopped')::int) as stopped,
      sum((state in ('planned','ongoing') and health = 'at_risk')::int) as at_risk,
      sum((state in ('planned','ongoing') and health = 'off_track')::int) as off_track,
      sum((state = 'done' and evidence_count = 0)::int) as done_bare
    from thing group by 1, 2, 3
  ), kept as (
    select body_id, year, focus_area_id, planned, ongoing, done, stopped, at_risk, off_track, done_bare from follow_up_cell
    where planned + ongoing + done + stopped > 0
  )
  select count(*)::int as count from ((table truth except table kept) union all (table kept except table truth)) d`;

/** The same number of things again and again, by several at once: they meet on the same bodies' years, as people do. */
async function changeMany(world: World, pool: Pool, coordinator: string, changes: number): Promise<void> {
  const actor = await actorIn(world, coordinator);
  const { rows } = await pool.query<{ id: string; version: number }>("select id, version from activity");
  const worker = async (number: number) => {
    const random = createRandom(100 + number);
    const mine = rows.filter((_, at) => at % together === number);
    for (let done = 0; done < changes / together; done++) {
      const one = random.pick(mine);
      const state = random.pick(["planned", "ongoing", "ongoing", "done", "stopped"]);
      const health = random.pick(["unknown", "on_track", "at_risk", "off_track"]);
      const reasons = { note: "Ändrat.", noEvidenceReason: "Muntligt", stoppedReason: "Behövs inte" };
      const asked = { activity: one.id, expectedVersion: one.version, state, health, ...reasons };
      resultOf(await updateActivity(world, actor, asked));
      one.version++;
    }
  };
  await Promise.all(Array.from({ length: together }, (_, number) => worker(number)));
}

/** After so many random changes the tallies kept must be what one gets by counting everything from the beginning. */
export async function measureTruth({ connection, city }: BenchFollowUp, changes: number): Promise<Measured[]> {
  const pool = connectPool(connection, together + 2);
  const { milliseconds } = await timed(() => changeMany(benchWorld(pool), pool, city.coordinator, changes));
  const { rows } = await pool.query<{ count: number }>(astray);
  await pool.end();
  const wrong = rows[0]?.count ?? Number.NaN;
  return [
    { what: `cells that differ after ${changes} changes`, value: wrong, unit: "cells", limit: 0 },
    { what: `changes a second, ${together} at once`, value: (changes / milliseconds) * 1_000, unit: "" },
  ];
}
