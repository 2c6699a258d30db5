import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addReceiver } from "../../../../tests/support/webhooks.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { sendTest } from "../commands/send-test.ts";
import { listDeliveries } from "./list-deliveries.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let endpoint: string;
beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  endpoint = (await addReceiver(world, people.social)).id;
});
const send = async () => sendTest(world, await people.administrator.actor(), { endpoint });
const list = async (more: object = {}, by = people.administrator) =>
  listDeliveries(world, await by.actor(), { endpoint, ...more });

describe("the messages to an endpoint", () => {
  it("come newest first, fifty at a time, all or those in one state", async () => {
    for (let one = 0; one < 51; one++) resultOf(await send());
    const [first, second] = [resultOf(await list()), resultOf(await list({ page: "2" }))];
    expect([first.deliveries.length, first.more, second.deliveries.length, second.more]).toEqual([50, true, 1, false]);
    const ids = [...first.deliveries, ...second.deliveries].map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted().toReversed());
    expect(first.deliveries[0]).toMatchObject({ kind: "endpoint.tested", state: "waiting", tries: 0 });
    expect(resultOf(await list({ state: "dead" })).deliveries).toEqual([]);
  });

  it("are the administrator's alone, and another endpoint's are not among them", async () => {
    resultOf(await send());
    const other = await addReceiver(world, people.culture);
    expect(resultOf(await list({ endpoint: other.id })).deliveries).toEqual([]);
    for (const person of [people.registrar, people.auditor])
      expect(await list({}, person)).toMatchObject({ problem: { kind: "forbidden" } });
  });
});
