import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addReceiver, messagesOf } from "../../../../tests/support/webhooks.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { historyDays } from "../model.ts";
import { clearHistory } from "./clear-history.ts";
import { type SystemEvent, tellSystems } from "./tell-systems.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
});

const event = (more: Partial<SystemEvent> = {}): SystemEvent => ({
  kind: "answer.received",
  bodyId: people.social.id,
  data: { ids: { answer: "a" }, page: "/", api: null },
  ...more,
});
const happen = (...events: SystemEvent[]) =>
  world.db.transaction().execute((tx) => tellSystems(tx, events, { ...world, now: world.now() }));
const jobs = async () =>
  (await world.pool.query("select from graphile_worker.jobs where task_identifier = 'deliver-webhook'")).rowCount;

describe("telling a body's systems", () => {
  it("reaches every endpoint of that body that wants it, and nobody else's", async () => {
    const [one, two] = [await addReceiver(world, people.social), await addReceiver(world, people.social)];
    await addReceiver(world, people.culture);
    await addReceiver(world, people.social, { events: ["period.opened"] });
    await happen(event());
    const messages = await messagesOf(world);
    expect(messages.map(({ endpoint }) => endpoint).toSorted()).toEqual([one.id, two.id].toSorted());
    expect(new Set(messages.map(({ event: id }) => id)).size).toBe(1);
    expect(await jobs()).toBe(2);
  });

  it("writes nothing down when nobody wants it", async () => {
    await addReceiver(world, people.culture);
    expect(await happen(event())).toBe(0);
    expect(await world.db.selectFrom("webhook_event").select("id").execute()).toEqual([]);
  });

  it("is undone with the change that it tells of", async () => {
    await addReceiver(world, people.social);
    const undone = world.db.transaction().execute(async (tx) => {
      await tellSystems(tx, [event()], { ...world, now: world.now() });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect([await messagesOf(world), await jobs()]).toEqual([[], 0]);
  });

  it("tells what bears a key once, and an endpoint nothing of what happened before it was made", async () => {
    await addReceiver(world, people.social);
    expect(await happen(event({ once: "x" }))).toBe(1);
    expect(await happen(event({ once: "x" }), event({ once: "y" }))).toBe(1);
    expect(await happen(event({ at: world.now().subtract({ seconds: 1 }) }))).toBe(0);
    expect(await messagesOf(world)).toHaveLength(2);
  });

  it("holds what happens while an endpoint is paused, and sends nothing to one that is removed", async () => {
    const paused = await addReceiver(world, people.social, { state: "paused" });
    const removed = await addReceiver(world, people.social);
    await arrange(world, (tx) =>
      tx.updateTable("webhook_endpoint").set({ removed_at: world.now() }).where("id", "=", removed.id).execute(),
    );
    await happen(event());
    expect(await messagesOf(world)).toMatchObject([{ endpoint: paused.id, state: "held", nextTryAt: null }]);
    expect(await jobs()).toBe(0);
  });
});

it("clears away what is old and settled, and keeps what waits", async () => {
  const { id } = await addReceiver(world, people.social);
  await addReceiver(world, people.culture);
  await happen(event(), event({ bodyId: people.culture.id }));
  const settled = { state: "received", next_try_at: null, settled_at: world.now() };
  await world.db.updateTable("webhook_delivery").set(settled).where("endpoint_id", "=", id).execute();
  world.clock.pass({ hours: historyDays * 24 });
  await clearHistory(world, {});
  expect(await messagesOf(world)).toHaveLength(2);
  world.clock.pass({ seconds: 1 });
  await clearHistory(world, {});
  expect(await messagesOf(world)).toMatchObject([{ state: "waiting" }]);
  expect(await world.db.selectFrom("webhook_event").select("id").execute()).toHaveLength(1);
});
