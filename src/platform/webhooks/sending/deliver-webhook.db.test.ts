import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import {
  addReceiver,
  fakeReceiver,
  messagesOf,
  openLoopback,
  tryOn,
  tryWaiting,
} from "../../../../tests/support/webhooks.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { changeEndpoint } from "../commands/change-endpoint.ts";
import { removeEndpoint } from "../commands/remove-endpoint.ts";
import { resumeEndpoint } from "../commands/resume-endpoint.ts";
import { sendAgain } from "../commands/send-again.ts";
import { deliverWebhook } from "./deliver-webhook.ts";
import { signedHeaders } from "./signing.ts";
import { tellSystems } from "./tell-systems.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let receiver: Awaited<ReturnType<typeof fakeReceiver>>;
let endpoint: Awaited<ReturnType<typeof addReceiver>>;

beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  receiver = await fakeReceiver();
  openLoopback(world);
  endpoint = await addReceiver(world, people.social, { url: receiver.url, createdBy: people.administrator.id });
  await arrange(world, (tx) =>
    tx.updateTable("person").set({ email: "ada@stad.example" }).where("id", "=", people.administrator.id).execute(),
  );
});
afterEach(() => receiver.check());

const data = { ids: { report: "r-1" }, numbers: { caseNumber: "SOC 2026/7" }, page: "/sida", api: "/reports/r-1" };
const happen = () =>
  world.db.transaction().execute((tx) =>
    tellSystems(tx, [{ kind: "decision.dispatched", bodyId: people.social.id, data }], {
      ...world,
      now: world.now(),
    }),
  );
const stateOfEndpoint = async () =>
  world.db
    .selectFrom("webhook_endpoint")
    .select(["state", "disabled_why as why"])
    .where("id", "=", endpoint.id)
    .executeTakeFirstOrThrow();
const mails = () => world.db.selectFrom("outgoing_message").select(["recipient", "subject", "content"]).execute();

describe("handing a message over", () => {
  it("posts it signed, with ids, number and addresses and nothing else, once", async () => {
    receiver.answers(204);
    await happen();
    const [message] = await messagesOf(world);
    await tryWaiting(world);
    await deliverWebhook(world, { deliveryId: message?.id });
    const [call] = receiver.received;
    expect(JSON.parse(call?.body ?? "")).toEqual({
      type: "decision.dispatched",
      timestamp: "2026-03-10T08:00:00.000Z",
      data: {
        ...{ body: people.social.id, report: "r-1", caseNumber: "SOC 2026/7" },
        ...{ page: "http://varn.test/sida", api: "http://varn.test/api/v1/reports/r-1" },
      },
    });
    const signed = { id: `msg_${message?.event}`, seconds: 1_773_129_600, body: call?.body ?? "" };
    expect(call?.headers).toMatchObject({
      ...signedHeaders(signed, [endpoint.secret]),
      "content-type": "application/json",
    });
    expect(await messagesOf(world)).toMatchObject([{ state: "received", attempts: 1, status: 204, problem: null }]);
  });

  it("is tried again when the receiver answers 500, with the same id and a signature of its own", async () => {
    receiver.answers(500, 200);
    await happen();
    await tryWaiting(world);
    expect(await messagesOf(world)).toMatchObject([{ state: "waiting", status: 500, problem: "status" }]);
    const { rows } = await world.pool.query("select run_at, key, queue_name from graphile_worker.jobs");
    expect(rows).toMatchObject([
      { key: `webhook:${(await messagesOf(world))[0]?.id}`, queue_name: `webhook:${endpoint.id}` },
    ]);
    expect(rows[0].run_at.toString()).toBe("2026-03-10T08:00:05Z");
    await tryWaiting(world);
    expect(receiver.received).toHaveLength(1);
    await tryOn(world, 1);
    const [first, second] = receiver.received;
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    expect(second?.headers["webhook-signature"]).not.toBe(first?.headers["webhook-signature"]);
    expect(await messagesOf(world)).toMatchObject([{ state: "received", attempts: 2, status: 200, problem: null }]);
  });

  it("lies as dead after ten tries, with one mail for the first in a row, and the endpoint is stopped when it has gone on for days", async () => {
    receiver.answers(...Array.from({ length: 20 }, () => 503));
    await happen();
    await tryOn(world, 10);
    expect(await messagesOf(world)).toMatchObject([{ state: "dead", attempts: 10, status: 503 }]);
    expect(await stateOfEndpoint()).toMatchObject({ state: "active" });
    expect(await mails()).toMatchObject([
      { recipient: "ada@stad.example", subject: `Ett meddelande togs inte emot: ${endpoint.name}` },
    ]);
    expect((await mails())[0]?.content).toContain(`http://varn.test/webbhookar/${endpoint.id}`);
    expect((await mails())[0]?.content).not.toContain("SOC 2026/7");
    await happen();
    await tryOn(world, 10);
    expect(await stateOfEndpoint()).toEqual({ state: "disabled", why: "failing" });
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      `Ett meddelande togs inte emot: ${endpoint.name}`,
      `Webbhook avstängd: ${endpoint.name}`,
    ]);
    await happen();
    expect((await messagesOf(world)).map(({ state }) => state)).toEqual(["dead", "dead", "held"]);
  });

  it("stops the endpoint at once when it answers 410, and sends what was held when it is started again", async () => {
    receiver.answers(410, 200);
    await happen();
    await tryWaiting(world);
    expect(await stateOfEndpoint()).toEqual({ state: "disabled", why: "gone" });
    expect(await mails()).toMatchObject([{ subject: `Webbhook avstängd: ${endpoint.name}` }]);
    await happen();
    await tryWaiting(world);
    await resumeEndpoint(world, await people.administrator.actor(), { endpoint: endpoint.id });
    await tryWaiting(world);
    expect((await messagesOf(world)).map(({ state }) => state)).toEqual(["dead", "received"]);
  });

  it("goes on to the new address when the old one answers 410 after it was corrected", async () => {
    const actor = await people.administrator.actor();
    const corrected = { endpoint: endpoint.id, name: endpoint.name, events: endpoint.events, version: 1 };
    const url = { href: `${receiver.url}/new`, fault: null };
    const meanwhile = async () => resultOf(await changeEndpoint(world, actor, { ...corrected, url }));
    receiver.answers({ status: 410, meanwhile }, 200);
    await happen();
    await tryWaiting(world);
    expect(await stateOfEndpoint()).toEqual({ state: "active", why: null });
    expect(await mails()).toEqual([]);
    await tryOn(world, 1);
    expect(receiver.received.map(({ path }) => path)).toEqual(["/hook", "/hook/new"]);
    expect(await messagesOf(world)).toMatchObject([{ state: "received", attempts: 2 }]);
  });

  it("leaves an endpoint alone that was removed while the message was on its way", async () => {
    const actor = await people.administrator.actor();
    const meanwhile = async () => resultOf(await removeEndpoint(world, actor, { endpoint: endpoint.id }));
    receiver.answers({ status: 410, meanwhile });
    await happen();
    await tryWaiting(world);
    expect(await stateOfEndpoint()).toEqual({ state: "active", why: null });
    expect([await messagesOf(world), await mails()]).toEqual([[], []]);
  });

  it("is told of again when it was sent again and died again, as the mail says", async () => {
    receiver.answers(...Array.from({ length: 8 }, () => 503), 200, ...Array.from({ length: 12 }, () => 503));
    await happen();
    await tryOn(world, 8);
    await happen();
    await tryWaiting(world);
    await tryOn(world, 2);
    expect((await mails()).map(({ content }) => content)).toEqual([
      expect.stringContaining("eller det som ligger kvar har skickats igen"),
    ]);
    resultOf(await sendAgain(world, await people.administrator.actor(), { endpoint: endpoint.id }));
    await tryOn(world, 10);
    expect(await stateOfEndpoint()).toEqual({ state: "active", why: null });
    expect(await mails()).toHaveLength(2);
  });

  it("does not wait for ever for a receiver that never answers", async () => {
    openLoopback(world, { patience: 150 });
    receiver.answers("silence");
    await happen();
    await tryWaiting(world);
    expect(await messagesOf(world)).toMatchObject([{ state: "waiting", status: null, problem: "timeout" }]);
  });

  it("goes nowhere that the receiver points to", async () => {
    for (const location of ["http://127.0.0.1:1/", "http://169.254.169.254/latest/meta-data", `${receiver.url}/on`]) {
      receiver.answers({ status: 307, headers: { location } });
      await happen();
      const before = receiver.received.length;
      await tryWaiting(world);
      expect(receiver.received).toHaveLength(before + 1);
      expect((await messagesOf(world)).at(-1)).toMatchObject({ state: "waiting", status: 307, problem: "redirect" });
      await world.pool.query("delete from webhook_delivery");
    }
  });

  it("sends nothing that was removed, paused or sent already", async () => {
    await happen();
    await arrange(world, (tx) => tx.updateTable("webhook_endpoint").set({ state: "paused" }).execute());
    await tryWaiting(world);
    await deliverWebhook(world, { deliveryId: world.newId() });
    expect(receiver.received).toEqual([]);
  });
});
