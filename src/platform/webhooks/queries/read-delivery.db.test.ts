import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addReceiver, fakeReceiver, openLoopback, tryOn } from "../../../../tests/support/webhooks.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { sendTest } from "../commands/send-test.ts";
import { messageBody } from "../sending/message-body.ts";
import { readDelivery } from "./read-delivery.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
});

describe("one message", () => {
  it("is shown as it was sent, with every try", async () => {
    const receiver = await fakeReceiver();
    openLoopback(world);
    const administrator = await people.administrator.actor();
    const { id: endpoint } = await addReceiver(world, people.social, { url: receiver.url });
    const { delivery } = resultOf(await sendTest(world, administrator, { endpoint }));
    receiver.answers(503, 200);
    await tryOn(world, 2);
    const read = resultOf(await readDelivery(world, administrator, { endpoint, delivery }));
    expect(messageBody(read.event, world.origin)).toBe(receiver.received[0]?.body);
    expect(read.attempts.map(({ status, problem }) => [status, problem])).toEqual([
      [503, "status"],
      [200, null],
    ]);
    expect(read).toMatchObject({ state: "received", nextTryAt: null, endpoint: { id: endpoint, state: "active" } });
    const other = await addReceiver(world, people.culture);
    const foreign = { endpoint: other.id, delivery };
    expect(await readDelivery(world, administrator, foreign)).toMatchObject({ problem: { kind: "missing" } });
    for (const person of [people.registrar, people.auditor])
      expect(await readDelivery(world, await person.actor(), { endpoint, delivery })).toMatchObject({
        problem: { kind: "forbidden" },
      });
  });
});
