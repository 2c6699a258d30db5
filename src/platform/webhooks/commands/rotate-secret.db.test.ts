import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addReceiver, fakeReceiver, openLoopback, tryWaiting } from "../../../../tests/support/webhooks.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { rotateSecret } from "./rotate-secret.ts";
import { sendTest } from "./send-test.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let endpoint: Awaited<ReturnType<typeof addReceiver>>;
let receiver: Awaited<ReturnType<typeof fakeReceiver>>;
beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  receiver = await fakeReceiver();
  openLoopback(world);
  endpoint = await addReceiver(world, people.social, { url: receiver.url });
});

const rotate = async (old: string, by = people.administrator) =>
  rotateSecret(world, await by.actor(), { endpoint: endpoint.id, old });
/** How many secrets the next message is signed with. */
const signatures = async () => {
  receiver.answers(200);
  resultOf(await sendTest(world, await people.administrator.actor(), { endpoint: endpoint.id }));
  await tryWaiting(world);
  return String(receiver.received.at(-1)?.headers["webhook-signature"]).split(" ").length;
};

describe("changing the secret", () => {
  it("signs with both for a day, and then with the new one", async () => {
    expect(await signatures()).toBe(1);
    const { secret } = resultOf(await rotate("day"));
    const row = await world.db.selectFrom("webhook_endpoint").selectAll().executeTakeFirstOrThrow();
    expect([`whsec_${row.secret}`, row.previous_secret]).toEqual([secret, endpoint.secret]);
    expect(await signatures()).toBe(2);
    world.clock.pass({ hours: 24 });
    expect(await signatures()).toBe(1);
    expect(secret).not.toContain(endpoint.secret);
  });

  it("twice in a day would end the first too early; ending all old ones at once is always possible", async () => {
    resultOf(await rotate("day"));
    expect(await rotate("day")).toMatchObject({ problem: { kind: "too-late", key: "webhooks:secret-changing" } });
    resultOf(await rotate("no"));
    expect(await signatures()).toBe(1);
    resultOf(await rotate("day"));
  });

  it("is the administrator's, and asks what is to become of the old one", async () => {
    for (const person of [people.registrar, people.auditor])
      await expectRefused(world, ["webhook_endpoint"], () => rotate("no", person));
    expect(faultsOf(await rotate(""))).toEqual({ old: "webhooks:old-secret-missing" });
  });
});
