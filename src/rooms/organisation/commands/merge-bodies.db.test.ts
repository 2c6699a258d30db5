import { beforeAll, describe, expect, it } from "vitest";
import { addBody, addPerson, cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addUnit } from "./add-unit.ts";
import { giveMandate } from "./give-mandate.ts";
import { giveRole } from "./give-role.ts";
import { mergeBodies } from "./merge-bodies.ts";
import { setContactPoint } from "./set-contact-point.ts";

describe("merging bodies", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
    const administrator = await people.administrator.actor();
    const unit = resultOf(
      await addUnit(world, administrator, {
        body: people.culture.slug,
        kind: "administration",
        name: "Kulturförvaltningen",
        from: "2020-01-01",
      }),
    );
    resultOf(
      await addUnit(world, administrator, {
        body: people.culture.slug,
        kind: "unit",
        name: "Biblioteken",
        parent: unit.id,
        from: "2020-01-01",
      }),
    );
    await arrange(world, (tx) =>
      tx
        .updateTable("access_grant")
        .set({ unit_id: unit.id })
        .where("person_id", "=", people.otherRegistrar.id)
        .execute(),
    );
    resultOf(
      await setContactPoint(world, administrator, {
        body: people.culture.slug,
        purpose: "registry",
        kind: "email",
        value: "kun@stad.example",
        owner: "Rolf Kulturregistrator",
        verified: "yes",
      }),
    );
  });
  const merge = async (fields: object = {}, actor = people.administrator) =>
    mergeBodies(world, await actor.actor(), {
      body: people.culture.slug,
      into: people.social.slug,
      day: "2026-07-01",
      expectedVersion: 1,
      ...fields,
    });
  const grantsOf = (person: string) =>
    world.db.selectFrom("access_grant").selectAll().where("person_id", "=", person).orderBy("from_day").execute();

  it.each([
    ["into itself", { into: "culture" }, { into: "organisation:merge-into-itself" }],
    ["before it began", { day: "2020-01-01" }, { day: "organisation:merge-too-early" }],
    ["into what is not there", { into: "finns-inte" }, { into: "web:field.unknown-choice" }],
    ["with what is not there to carry on", { carryOn: "cats" }, { "carryOn.0": "web:field.unknown-choice" }],
    ["on no day", { day: "" }, { day: "web:field.missing" }],
  ])("is refused %s", async (_, fields, faults) => {
    const into = "into" in fields && fields.into === "culture" ? { into: people.culture.slug } : {};
    expect(faultsOf(await merge({ ...fields, ...into }))).toEqual(faults);
  });

  it("is for administrators", async () => {
    await expectRefused(world, ["body", "access_grant", "body_succession"], () => merge({}, people.otherRegistrar));
  });

  it("waits while a unit there begins only afterwards", async () => {
    const administrator = await people.administrator.actor();
    const unit = resultOf(
      await addUnit(world, administrator, {
        body: people.culture.slug,
        kind: "unit",
        name: "Sen enhet",
        from: "2026-09-01",
      }),
    );
    expect(faultsOf(await merge())).toEqual({ day: "organisation:unit-begins-later" });
    await arrange(world, (tx) => tx.deleteFrom("unit").where("id", "=", unit.id).execute());
  });

  it("ends the old body the day before, and carries on what was ticked in the new one", async () => {
    const late = await addPerson(world, "Sena Senarsson", "case_officer");
    const administrator = await people.administrator.actor();
    resultOf(
      await giveRole(world, administrator, {
        body: people.culture.slug,
        person: late.id,
        role: "case_officer",
        from: "2026-09-01",
        to: "2027-08-31",
      }),
    );
    resultOf(
      await giveMandate(world, administrator, {
        body: people.culture.slug,
        person: late.id,
        position: "member",
        from: "2027-01-01",
      }),
    );
    resultOf(await merge({ carryOn: ["units", "roles", "contactPoints"] }));
    const old = await world.db
      .selectFrom("body")
      .selectAll()
      .where("id", "=", people.culture.id)
      .executeTakeFirstOrThrow();
    expect([old.to_day?.toString(), old.name]).toEqual(["2026-06-30", "Kulturnämnden"]);
    expect(
      await world.db.selectFrom("body_succession").select(["from_body_id", "to_body_id", "kind"]).execute(),
    ).toEqual([{ from_body_id: people.culture.id, to_body_id: people.social.id, kind: "merged" }]);
    const units = await world.db.selectFrom("unit").selectAll().orderBy("from_day").orderBy("name").execute();
    expect(units.map(({ name, body_id, to_day }) => [name, body_id, to_day?.toString()])).toEqual([
      ["Biblioteken", people.culture.id, "2026-06-30"],
      ["Kulturförvaltningen", people.culture.id, "2026-06-30"],
      ["Biblioteken", people.social.id, undefined],
      ["Kulturförvaltningen", people.social.id, undefined],
    ]);
    expect(units[2]?.parent_id).toBe(units[3]?.id);
    const [before, after] = await grantsOf(people.otherRegistrar.id);
    expect([before?.to_day?.toString(), before?.body_id]).toEqual(["2026-06-30", people.culture.id]);
    expect([after?.from_day.toString(), after?.body_id, after?.unit_id, after?.to_day]).toEqual([
      "2026-07-01",
      people.social.id,
      units[3]?.id,
      null,
    ]);
    expect(
      (await grantsOf(late.id)).map(({ body_id, from_day, to_day }) => [
        body_id,
        from_day.toString(),
        to_day?.toString(),
      ]),
    ).toEqual([[people.social.id, "2026-09-01", "2027-08-31"]]);
    expect(await world.db.selectFrom("mandate").select("id").execute()).toEqual([]);
    const points = await world.db.selectFrom("contact_point").selectAll().execute();
    expect(new Map(points.map((point) => [point.body_id, point.verified_day?.toString()]))).toEqual(
      new Map([
        [people.culture.id, "2026-03-10"],
        [people.social.id, undefined],
      ]),
    );
  });

  it("cannot be done a second time, nor from an old version", async () => {
    expect(faultsOf(await merge({ day: "2026-08-01", expectedVersion: 2 }))).toEqual({
      day: "organisation:already-ended",
    });
    expect(await merge()).toMatchObject({ ok: false, problem: { kind: "conflict" } });
  });

  it("never leaves the city without an administrator", async () => {
    const youth = await addBody(world, "Ungdomsnämnden");
    const into = { body: people.social.slug, into: youth.slug, day: "2026-09-01", expectedVersion: 1 };
    expect(faultsOf(await mergeBodies(world, await people.administrator.actor(), into))).toEqual({
      carryOn: "organisation:last-administrator",
    });
  });
});
