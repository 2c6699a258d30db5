import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addReceiver, fakeReceiver, openLoopback, tryWaiting } from "../../../../tests/support/webhooks.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { sendTest } from "../commands/send-test.ts";
import { judgeHealth } from "../sending/judge-health.ts";
import { listEndpoints } from "./list-endpoints.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
});
const list = async (by = people.administrator) => listEndpoints(world, await by.actor(), {});

describe("the list of endpoints", () => {
  it("says how each is doing, and never a secret", async () => {
    const receiver = await fakeReceiver();
    openLoopback(world);
    const { id, secret } = await addReceiver(world, people.social, { name: "B", url: receiver.url });
    await addReceiver(world, people.culture, { name: "A", state: "paused" });
    const health = async () => {
      const lines = resultOf(await list());
      expect(JSON.stringify(lines)).not.toContain(secret);
      return lines.map((line) => `${line.body} ${line.name} ${judgeHealth(line)} ${line.received}/${line.all}`);
    };
    expect(await health()).toEqual(["Kulturnämnden A paused 0/0", "Socialnämnden B untried 0/0"]);
    const send = async (answer: number) => {
      receiver.answers(answer);
      world.clock.pass({ hours: 1 });
      resultOf(await sendTest(world, await people.administrator.actor(), { endpoint: id }));
      await tryWaiting(world);
    };
    await send(200);
    expect((await health())[1]).toBe("Socialnämnden B works 1/1");
    await send(500);
    expect((await health())[1]).toBe("Socialnämnden B failing 1/2");
    expect(resultOf(await list())[1]?.failingSince?.toString()).toBe("2026-03-10T10:00:00Z");
    receiver.answers(200);
    await send(200);
    expect((await health())[1]).toBe("Socialnämnden B works 3/3");
    receiver.check();
  });

  it("leaves out what has been removed", async () => {
    await addReceiver(world, people.social);
    await arrange(world, (tx) => tx.updateTable("webhook_endpoint").set({ removed_at: world.now() }).execute());
    expect(resultOf(await list())).toEqual([]);
  });

  it("is the administrator's alone", async () => {
    for (const person of [people.registrar, people.auditor, people.nobody])
      expect(await list(person)).toMatchObject({ problem: { kind: "forbidden" } });
  });
});
