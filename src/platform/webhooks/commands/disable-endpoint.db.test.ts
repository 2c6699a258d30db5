import { beforeEach, describe, expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { addReceiver } from "../../../../tests/support/webhooks.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../access/actor.ts";
import { disableEndpoint } from "./disable-endpoint.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  await address(people.administrator.id, "ada@stad.example");
});

const address = (id: string, email: string) =>
  arrange(world, (tx) => tx.updateTable("person").set({ email }).where("id", "=", id).execute());
const mails = async () =>
  (await world.db.selectFrom("outgoing_message").select("recipient").orderBy("recipient").execute()).map(
    ({ recipient }) => recipient,
  );

describe("stopping an endpoint", () => {
  it("is the house's alone, once, and whoever made it is written to", async () => {
    const other = await addPerson(world, "Adam Administratörsson", "administrator", people.culture);
    await address(other.id, "adam@stad.example");
    const { id, url } = await addReceiver(world, people.social, { createdBy: people.administrator.id });
    for (const person of [people.administrator, people.registrar]) {
      const actor = await person.actor();
      await expectRefused(world, ["webhook_endpoint"], () =>
        disableEndpoint(world, actor, { endpoint: id, why: "gone", url }),
      );
    }
    expect(await disableEndpoint(world, theHouse, { endpoint: id, why: "gone", url: `${url}/before` })).toMatchObject({
      problem: { kind: "conflict" },
    });
    resultOf(await disableEndpoint(world, theHouse, { endpoint: id, why: "gone", url }));
    expect(await disableEndpoint(world, theHouse, { endpoint: id, why: "failing", url })).toMatchObject({
      problem: { kind: "too-late", key: "webhooks:not-active" },
    });
    expect(await mails()).toEqual(["ada@stad.example"]);
    const stopped = await world.db.selectFrom("webhook_endpoint").selectAll().executeTakeFirstOrThrow();
    expect(stopped).toMatchObject({ state: "disabled", disabled_why: "gone", url });
  });

  it("is told to all who look after access when whoever made it no longer does", async () => {
    const { id, url } = await addReceiver(world, people.social, { createdBy: people.administrator.id });
    const other = await addPerson(world, "Adam Administratörsson", "administrator", people.culture);
    await address(other.id, "adam@stad.example");
    const ended_day = Temporal.PlainDate.from("2026-03-09");
    await arrange(world, (tx) =>
      tx.updateTable("person").set({ ended_day }).where("id", "=", people.administrator.id).execute(),
    );
    resultOf(await disableEndpoint(world, theHouse, { endpoint: id, why: "failing", url }));
    expect(await mails()).toEqual(["adam@stad.example"]);
  });
});
