import { beforeEach, describe, expect, it } from "vitest";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { addReceiver, messagesOf, socialEndpoint } from "../../../../tests/support/webhooks.ts";
import { removeEndpoint } from "./remove-endpoint.ts";
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
  removeEndpoint(world, await by.actor(), { endpoint: id });

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
