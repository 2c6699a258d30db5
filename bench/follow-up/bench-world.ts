import type { Pool } from "pg";
import { pino } from "pino";
import { dayOf } from "../../src/kernel/day.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import { loadActor } from "../../src/platform/access/load-actor.ts";
import { buildWorld } from "../../src/platform/build-world.ts";
import type { World } from "../../src/platform/world.ts";
import { thisYear } from "./made-up-plans.ts";

/** The world over made-up plans, on a day in the middle of their last year. */
export function benchWorld(pool: Pool): World {
  const now = () => Temporal.Instant.from(`${thisYear}-06-15T08:00:00Z`);
  return buildWorld({ pool, origin: "http://127.0.0.1", log: pino({ level: "warn" }), now });
}

/** Who acts. @throws when there is no such person. */
export async function actorIn(world: World, person: string): Promise<Actor> {
  const actor = await loadActor(world.db, person, dayOf(world.now()));
  if (!actor) throw new Error("Nobody to act.");
  return actor;
}
