import { beforeEach, describe, expect, it } from "vitest";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { addReceiver, messagesOf, socialEndpoint } from "../../../../tests/support/webhooks.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { sendAgain } from "./send-again.ts";
import { sendTest } from "./send-test.ts";

const dead = async (count: number) => {
  for (let one = 0; one < count; one++)
    resultOf(await sendTest(world, await people.administrator.actor(), { endpoint: endpoint.id }));
  const settled = { state: "dead", attempts: 10, next_try_at: null, settled_at: world.now() };
  await world.db.updateTable("webhook_delivery").set(settled).execute();
  return messagesOf(world);
};

type Social = Awaited<ReturnType<typeof socialEndpoint>>;
let world: Social["world"];
let people: Social["people"];
let endpoint: Social["endpoint"];
let row: Social["row"];
beforeEach(async () => {
  ({ world, people, endpoint, row } = await socialEndpoint());
});

const doIt = async (by = people.administrator, id = endpoint.id) =>
  sendAgain(world, await by.actor(), { endpoint: id });
const give = (state: string) =>
  arrange(world, (tx) => tx.updateTable("webhook_endpoint").set({ state }).where("id", "=", endpoint.id).execute());

describe("sending again", () => {
  it("puts the dead in line from the first try on, one or all, with the ids they had", async () => {
    const before = await dead(3);
    const first = { endpoint: endpoint.id, delivery: before[0]?.id };
    expect(resultOf(await sendAgain(world, await people.administrator.actor(), first))).toEqual({ count: 1 });
    expect((await messagesOf(world)).map(({ state }) => state)).toEqual(["waiting", "dead", "dead"]);
    expect(resultOf(await doIt())).toEqual({ count: 2 });
    const after = await messagesOf(world);
    expect(after.map(({ event }) => event)).toEqual(before.map(({ event }) => event));
    expect(after.map(({ state, attempts }) => [state, attempts])).toEqual([1, 2, 3].map(() => ["waiting", 0]));
    expect(await doIt()).toMatchObject({ problem: { kind: "too-late", key: "webhooks:none-dead" } });
  });

  it("is not done to one that is paused, and never reaches the messages of another", async () => {
    const [message] = await dead(1);
    const other = await addReceiver(world, people.culture);
    const foreign = { endpoint: other.id, delivery: message?.id };
    expect(await sendAgain(world, await people.administrator.actor(), foreign)).toMatchObject({
      problem: { key: "webhooks:none-dead" },
    });
    await give("paused");
    expect(await doIt()).toMatchObject({ problem: { key: "webhooks:not-active" } });
    expect(await messagesOf(world)).toMatchObject([{ state: "dead" }]);
    expect((await row()).state).toBe("paused");
  });

  it("is the administrator's, and one that is not there is missing", async () => {
    for (const person of [people.registrar, people.auditor, people.nobody])
      await expectRefused(world, ["webhook_endpoint", "webhook_delivery"], () => doIt(person));
    expect(await doIt(people.administrator, world.newId())).toMatchObject({ problem: { key: "webhooks:missing" } });
  });
});
