import { beforeEach, describe, expect, it } from "vitest";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { messagesOf, socialEndpoint } from "../../../../tests/support/webhooks.ts";
import { theHouse } from "../../access/actor.ts";
import { disableEndpoint } from "./disable-endpoint.ts";
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
  resumeEndpoint(world, await by.actor(), { endpoint: id });

describe("starting an endpoint again", () => {
  it("sends what was held, also when the house had stopped it", async () => {
    resultOf(await sendTest(world, await people.administrator.actor(), { endpoint: endpoint.id }));
    expect(await doIt()).toMatchObject({ problem: { kind: "too-late", key: "webhooks:active-already" } });
    await disableEndpoint(world, theHouse, { endpoint: endpoint.id, why: "failing", url: endpoint.url });
    expect(await messagesOf(world)).toMatchObject([{ state: "held" }]);
    expect(resultOf(await doIt())).toEqual({ count: 1 });
    expect(await row()).toMatchObject({ state: "active", disabled_why: null });
    expect(await messagesOf(world)).toMatchObject([{ state: "waiting", attempts: 0, nextTryAt: world.now() }]);
  });

  it("is the administrator's, and one that is not there is missing", async () => {
    for (const person of [people.registrar, people.auditor, people.nobody])
      await expectRefused(world, ["webhook_endpoint", "webhook_delivery"], () => doIt(person));
    expect(await doIt(people.administrator, world.newId())).toMatchObject({ problem: { key: "webhooks:missing" } });
  });
});
