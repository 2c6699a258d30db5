import { beforeEach, describe, expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addReceiver, socialEndpoint } from "../../../../tests/support/webhooks.ts";
import { changeEndpoint } from "./change-endpoint.ts";

type Social = Awaited<ReturnType<typeof socialEndpoint>>;
let world: Social["world"];
let people: Social["people"];
let endpoint: Social["endpoint"];
beforeEach(async () => {
  ({ world, people, endpoint } = await socialEndpoint());
});

const change = async (more: object = {}, by = people.administrator) =>
  changeEndpoint(world, await by.actor(), {
    ...{ endpoint: endpoint.id, version: "1", name: "E-arkivet", events: "period.opened" },
    ...{ url: { href: "https://nytt.example/hook", fault: null }, ...more },
  });

describe("changing an endpoint", () => {
  it("changes what it is for, where it is and what it is told of, and not its secret", async () => {
    resultOf(await change());
    const row = await world.db.selectFrom("webhook_endpoint").selectAll().executeTakeFirstOrThrow();
    const changed = { name: "E-arkivet", url: "https://nytt.example/hook", events: ["period.opened"], version: 2 };
    expect(row).toMatchObject({ ...changed, secret: endpoint.secret });
  });

  it("is the administrator's", async () => {
    for (const person of [people.registrar, people.auditor])
      await expectRefused(world, ["webhook_endpoint"], () => change({}, person));
  });

  it("is told every fault at once, and that somebody else was first", async () => {
    const other = await addReceiver(world, people.social, { name: "Upptaget" });
    expect(faultsOf(await change({ name: "", events: [], url: { href: "", fault: "webhooks:url.private" } }))).toEqual({
      name: "webhooks:name-missing",
      events: "webhooks:events-missing",
      url: "webhooks:url.private",
    });
    expect(faultsOf(await change({ name: other.name }))).toEqual({ name: "webhooks:name-taken" });
    resultOf(await change());
    expect(await change()).toMatchObject({ problem: { kind: "conflict" } });
    expect(await change({ endpoint: world.newId() })).toMatchObject({ problem: { key: "webhooks:missing" } });
  });
});
