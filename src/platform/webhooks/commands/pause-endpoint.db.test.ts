import { beforeEach, describe, expect, it } from "vitest";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { messagesOf, socialEndpoint } from "../../../../tests/support/webhooks.ts";
import { pauseEndpoint } from "./pause-endpoint.ts";
import { resumeEndpoint } from "./resume-endpoint.ts";
import { sendTest } from "./send-test.ts";

type Social = Awaited<ReturnType<typeof socialEndpoint>>;
let world: Social["world"];
let people: Social["people"];
let endpoint: Social["endpoint"];
let row: Social["row"];
beforeEach(async () => {
  ({ world, people, endpoint, row } = await socialEndpoint());
});

const doIt = async (by = people.administrator, id = endpoint.id) =>
  pauseEndpoint(world, await by.actor(), { endpoint: id });

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
