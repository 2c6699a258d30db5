import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { addReceiver, messagesOf } from "../../../../tests/support/webhooks.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";

import { sendTest } from "./send-test.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let endpoint: Awaited<ReturnType<typeof addReceiver>>;
beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  endpoint = await addReceiver(world, people.social, { events: ["period.opened"] });
});

const doIt = async (by = people.administrator, id = endpoint.id) => sendTest(world, await by.actor(), { endpoint: id });
const row = () =>
  world.db.selectFrom("webhook_endpoint").selectAll().where("id", "=", endpoint.id).executeTakeFirstOrThrow();
const give = (state: string) =>
  arrange(world, (tx) => tx.updateTable("webhook_endpoint").set({ state }).where("id", "=", endpoint.id).execute());

describe("sending a test message", () => {
  it("puts one message in line that tells of nothing, whatever the endpoint is told of", async () => {
    resultOf(await doIt());
    expect(await messagesOf(world)).toMatchObject([
      { kind: "endpoint.tested", state: "waiting", nextTryAt: world.now() },
    ]);
    expect((await messagesOf(world))[0]?.data).toMatchObject({ ids: { endpoint: endpoint.id }, api: null });
    expect((await row()).version).toBe(1);
    await give("paused");
    expect(await doIt()).toMatchObject({ problem: { kind: "too-late", key: "webhooks:not-active" } });
  });

  it("is the administrator's, and one that is not there is missing", async () => {
    for (const person of [people.registrar, people.auditor, people.nobody])
      await expectRefused(world, ["webhook_endpoint", "webhook_delivery"], () => doIt(person));
    expect(await doIt(people.administrator, world.newId())).toMatchObject({ problem: { key: "webhooks:missing" } });
  });
});
