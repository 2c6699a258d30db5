import { pino } from "pino";
import { record } from "../../src/platform/audit/record.ts";
import { buildWorld } from "../../src/platform/build-world.ts";
import type { Tx } from "../../src/platform/database/connect.ts";
import { receiverSettings } from "../../src/platform/webhooks/sending/receiver-settings.ts";
import type { World } from "../../src/platform/world.ts";
import { testPool } from "./database.ts";
import "../../src/texts.ts";

/** A clock that stands still until it is moved. */
export type Clock = { now(): Temporal.Instant; set(text: string): void; pass(duration: Temporal.DurationLike): void };

function clock(start: string): Clock {
  let at = Temporal.Instant.from(start);
  return {
    now: () => at,
    set: (text) => {
      at = Temporal.Instant.from(text);
    },
    pass: (duration) => {
      at = at.add(duration);
    },
  };
}

export type TestWorld = World & { clock: Clock; pool: Awaited<ReturnType<typeof testPool>> };

/** A world over a database of its own, at nine in the morning of Tuesday 10 March 2026 in Stockholm. */
export async function testWorld(start = "2026-03-10T08:00:00Z"): Promise<TestWorld> {
  const pool = await testPool();
  const time = clock(start);
  // No name leads anywhere, so that no test asks the network for one; a test that needs some says which.
  const receivers = { ...receiverSettings({}), resolve: async () => [] };
  const log = pino({ level: "silent" });
  const world = buildWorld({ pool, origin: "http://varn.test", log, receivers, now: time.now });
  return Object.assign(world, { clock: time, pool });
}

/** Puts rows straight into sealed tables, as one change by the house. */
export async function arrange<T>(world: World, change: (tx: Tx) => Promise<T>): Promise<T> {
  return world.db.transaction().execute(async (tx) => {
    const result = await change(tx);
    const subject = { kind: "arrangement", id: world.newId() };
    const actor = { id: null, name: "Test" };
    const entry = {
      outcome: "done" as const,
      actor,
      action: "test/arrange",
      subject,
      body: null,
      sentence: "ordnade",
      facts: {},
      requestId: null,
    };
    await record(tx, entry, world.now(), world.newId());
    return result;
  });
}
