import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { addReceiver, messagesOf } from "../../../../tests/support/webhooks.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

import { removeEndpoint } from "./remove-endpoint.ts";
import { sendTest } from "./send-test.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let endpoint: Awaited<ReturnType<typeof addReceiver>>;
beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  endpoint = await addReceiver(world, people.social);
});

const doIt = async (by = people.administrator, id = endpoint.id) =>
  removeEndpoint(world, await by.actor(), { endpoint: id });
const row = () =>
  world.db.selectFrom("webhook_endpoint").selectAll().where("id", "=", endpoint.id).executeTakeFirstOrThrow();

describe("removing an endpoint", () => {
  it("takes its address, secrets and messages with it, and leaves its name free", async () => {
    resultOf(await sendTest(world, await people.administrator.actor(), { endpoint: endpoint.id }));
    resultOf(await doIt());
    expect(await row()).toMatchObject({ url: "", secret: "", previous_secret: null, removed_at: world.now() });
    expect(await messagesOf(world)).toEqual([]);
    expect(await doIt()).toMatchObject({ problem: { key: "webhooks:missing" } });
    await addReceiver(world, people.social, { name: endpoint.name });
  });

  it("is the administrator's, and one that is not there is missing", async () => {
    for (const person of [people.registrar, people.auditor, people.nobody])
      await expectRefused(world, ["webhook_endpoint", "webhook_delivery"], () => doIt(person));
    expect(await doIt(people.administrator, world.newId())).toMatchObject({ problem: { key: "webhooks:missing" } });
  });
});
