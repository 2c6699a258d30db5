import { beforeAll, describe, expect, it } from "vitest";
import { addBody } from "../../../../tests/support/cast.ts";
import { disclosureCast } from "../../../../tests/support/disclosure.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { disclosureForm } from "./disclosure-form.ts";

let setting: Awaited<ReturnType<typeof disclosureCast>>;

beforeAll(async () => {
  setting = await disclosureCast();
  await addBody(setting.world, "Nämnden utan diarium");
});

describe("what the public form needs", () => {
  it("has the authorities that keep a register, in order", async () => {
    const { bodies, about } = resultOf(await disclosureForm(setting.world, anyone, { case: null }));
    expect(bodies.map(({ name }) => name)).toEqual(["Kulturnämnden", "Socialnämnden"]);
    expect(about).toBeNull();
  });

  it("has the case of a link in public words only", async () => {
    const { world, people } = setting;
    const register = await world.db
      .selectFrom("register")
      .select("id")
      .where("body_id", "=", people.social.id)
      .executeTakeFirstOrThrow();
    const secret = await addCase(
      world,
      people.registrar,
      { id: register.id, body: people.social },
      {
        publicSubject: "Anmälan",
        protectedSubject: "Anmälan från Petra",
        secrecyProvision: "OSL 21 kap. 3 §",
      },
    );
    const { about } = resultOf(await disclosureForm(world, anyone, { case: secret.id }));
    expect(about).toEqual({ id: secret.id, number: secret.number, publicSubject: "Anmälan", bodyId: people.social.id });
    for (const id of [world.newId(), "x", "%00"])
      expect(resultOf(await disclosureForm(world, anyone, { case: id })).about).toBeNull();
  });
});
