import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { addReceiver, messagesOf } from "../../../../tests/support/webhooks.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

import { pauseEndpoint } from "./pause-endpoint.ts";
import { resumeEndpoint } from "./resume-endpoint.ts";
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
  pauseEndpoint(world, await by.actor(), { endpoint: id });
const row = () =>
  world.db.selectFrom("webhook_endpoint").selectAll().where("id", "=", endpoint.id).executeTakeFirstOrThrow();

describe("pausing an endpoint", () => {
  it("holds what waits, until it is started again", async () => {
    resultOf(await sendTest(world, await people.administrator.actor(), { endpoint: endpoint.id }));
    resultOf(await doIt());
    expect(await row()).toMatchObject({ state: "paused", version: 2 });
    expect(await messagesOf(world)).toMatchObject([{ state: "held", nextTryAt: null }]);
    expect(await doIt()).toMatchObject({ problem: { kind: "too-late", key: "webhooks:not-active" } });
    resultOf(await resumeEndpoint(world, await people.administrator.actor(), { endpoint: endpoint.id }));
  });

  it("is the administrator's, and one that is not there is missing", async () => {
    for (const person of [people.registrar, people.auditor, people.nobody])
      await expectRefused(world, ["webhook_endpoint", "webhook_delivery"], () => doIt(person));
    expect(await doIt(people.administrator, world.newId())).toMatchObject({ problem: { key: "webhooks:missing" } });
  });
});
