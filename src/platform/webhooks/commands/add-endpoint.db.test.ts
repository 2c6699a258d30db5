import { beforeEach, describe, expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../audit/verify.ts";
import { addEndpoint } from "./add-endpoint.ts";
import { lookAtAddress } from "./look-at-address.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
const leadsTo: Record<string, string[]> = {
  "system.stad.se": ["8.8.8.8"],
  "inne.stad.se": ["10.0.0.1"],
  "blandat.stad.se": ["8.8.8.8", "10.0.0.1"],
};
let asked: string[];

beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = [];
  world.receivers = {
    ...world.receivers,
    resolve: async (host) => {
      asked.push(host);
      return leadsTo[host] ?? [];
    },
  };
});

const add = async (more: Record<string, unknown> = {}, by = people.administrator) => {
  const actor = await by.actor();
  const fields: Record<string, unknown> = {
    ...{ name: "Ärendesystemet", body: people.social.id, url: "https://system.stad.se/hook?key=hemlig" },
    ...{ events: ["activity.overdue", "answer.received"], ...more },
  };
  return addEndpoint(world, actor, { ...fields, url: await lookAtAddress(world, actor, fields.url) });
};

describe("making an endpoint", () => {
  it("hands the secret out once, and tells neither it nor the address in the trail", async () => {
    const { id, secret } = resultOf(await add());
    expect(secret).toMatch(/^whsec_/);
    const row = await world.db.selectFrom("webhook_endpoint").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ id, state: "active", created_by: people.administrator.id, previous_secret: null });
    expect(row.events).toEqual(["answer.received", "activity.overdue"]);
    expect(`whsec_${row.secret}`).toBe(secret);
    const trail = await world.db.selectFrom("audit_entry").selectAll().where("subject_id", "=", id).execute();
    expect(trail[0]?.sentence).toBe(
      "gjorde mottagaren Ärendesystemet för Socialnämnden, på system.stad.se, som får veta answer.received, activity.overdue",
    );
    expect(JSON.stringify(trail)).not.toContain("hemlig");
    expect(JSON.stringify(trail)).not.toContain(row.secret);
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("is refused to all but the administrator, for whom alone a name is looked up", async () => {
    const strategist = await addPerson(world, "Stina Strategsson", "security_strategist", people.social);
    for (const person of [people.registrar, people.auditor, people.nobody, strategist])
      await expectRefused(world, ["webhook_endpoint"], () => add({}, person));
    expect(asked).toEqual([]);
  });

  it("is told every fault at once", async () => {
    expect(faultsOf(await add({ name: " ", body: "x", url: "http://stad.se", events: [] }))).toEqual({
      name: "webhooks:name-missing",
      body: "webhooks:body-missing",
      url: "webhooks:url.not-https",
      events: "webhooks:events-missing",
    });
    expect(faultsOf(await add({ name: "x".repeat(10_000), body: world.newId(), url: undefined }))).toEqual({
      name: "web:field.too-long",
      url: "webhooks:url.missing",
    });
    expect(faultsOf(await add({ events: ["x"] }))).toEqual({ "events.0": "webhooks:event-unknown" });
    expect(faultsOf(await add({ events: undefined }))).toEqual({ events: "webhooks:events-missing" });
    expect(faultsOf(await add({ body: world.newId() }))).toEqual({ body: "webhooks:body-missing" });
  });

  it.each([
    ["https://inne.stad.se/", "private"],
    ["https://blandat.stad.se/", "private"],
    ["https://finns-inte.stad.se/", "unknown-name"],
    ["https://127.0.0.1/", "private"],
    ["https://localhost/", "private"],
  ])("is refused the address %s: %s", async (url, fault) => {
    expect(faultsOf(await add({ url }))).toEqual({ url: `webhooks:url.${fault}` });
  });

  it("takes no address that has not been looked at", async () => {
    const actor = await people.administrator.actor();
    const forged = { name: "Smyg", body: people.social.id, url: "https://10.0.0.1/", events: "period.opened" };
    expect(faultsOf(await addEndpoint(world, actor, forged))).toEqual({ url: "webhooks:url.missing" });
  });

  it("never gives two of a body one name", async () => {
    resultOf(await add());
    expect(faultsOf(await add())).toEqual({ name: "webhooks:name-taken" });
    resultOf(await add({ body: people.culture.id }));
  });
});
