import { beforeAll, describe, expect, it } from "vitest";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { loadActor } from "../../../platform/access/load-actor.ts";
import { addPerson } from "./add-person.ts";
import { addUnit } from "./add-unit.ts";
import { closeBody } from "./close-body.ts";
import { giveRole } from "./give-role.ts";

describe("giving a role", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const give = async (fields: object = {}, actor = people.administrator) =>
    giveRole(world, await actor.actor(), {
      body: people.culture.slug,
      person: "hedda handläggarsson",
      role: "case_officer",
      unit: "",
      title: "kultursekreterare",
      from: "2026-04-01",
      to: "",
      delegatedBy: "",
      substituteFor: "",
      ...fields,
    });
  const worksAtCultureOn = async (day: string) => {
    const actor = await loadActor(world.db, people.officer.id, Temporal.PlainDate.from(day));
    return actor?.kind === "person" && actor.grants.some(({ bodyId }) => bodyId === people.culture.id);
  };

  it("is for administrators", () => expectRefused(world, ["access_grant"], () => give({}, people.otherRegistrar)));

  it("gives the right from the first day, to whoever was named", async () => {
    resultOf(await give({ delegatedBy: "Ada Administratörsson" }));
    expect([await worksAtCultureOn("2026-03-31"), await worksAtCultureOn("2026-04-01")]).toEqual([false, true]);
    const role = await world.db
      .selectFrom("access_grant")
      .selectAll()
      .where("body_id", "=", people.culture.id)
      .where("role", "=", "case_officer")
      .executeTakeFirstOrThrow();
    expect(role).toMatchObject({
      person_id: people.officer.id,
      title: "kultursekreterare",
      delegated_by: people.administrator.id,
      version: 1,
    });
    const entry = await world.db
      .selectFrom("audit_entry")
      .select("sentence")
      .where("action", "=", "organisation/give-role")
      .where("outcome", "=", "done")
      .executeTakeFirstOrThrow();
    expect(entry.sentence).toMatch(/handläggare.*Kulturnämnden/);
  });

  it("will not give the same role twice at once", async () => {
    expect(faultsOf(await give({ from: "2027-01-01" }))).toEqual({ role: "organisation:role-held" });
    resultOf(await give({ from: "2025-01-01", to: "2026-03-31" }));
  });

  it.each([
    ["nobody of that name", { person: "Ingen Alls" }, { person: "organisation:person-unknown" }],
    ["an unknown role", { role: "boss" }, { role: "web:field.unknown-choice" }],
    ["reversed days", { to: "2026-03-31" }, { to: "organisation:days-reversed" }],
    ["a day before the body began", { from: "2019-01-01", to: "2019-12-31" }, { from: "organisation:before-it-began" }],
    [
      "a role stood in for elsewhere",
      { role: "registrar", substituteFor: "00000000-0000-4000-8000-000000000000" },
      { substituteFor: "web:field.unknown-choice" },
    ],
    ["no person", { person: " " }, { person: "organisation:person-unnamed" }],
  ])("refuses %s", async (_, fields, faults) => {
    expect(faultsOf(await give(fields))).toEqual(faults);
  });

  it("lasts no longer than the body, unless it is given afterwards to look after what is left", async () => {
    const administrator = await people.administrator.actor();
    const closing = await addBody(world, "Tillfälliga nämnden");
    resultOf(await closeBody(world, administrator, { body: closing.slug, day: "2026-06-30", expectedVersion: 1 }));
    const there = { body: closing.slug, role: "registrar" };
    expect(faultsOf(await give(there))).toEqual({ to: "organisation:after-it-ended" });
    resultOf(await give({ ...there, to: "2026-06-30" }));
    resultOf(await give({ ...there, from: "2026-07-01" }));
  });

  it("takes a unit of the body only, and only for as long as it stands", async () => {
    const administrator = await people.administrator.actor();
    const unit = resultOf(
      await addUnit(world, administrator, {
        body: people.culture.slug,
        kind: "unit",
        name: "Museet",
        from: "2026-06-01",
      }),
    ).id;
    expect(faultsOf(await give({ unit, body: people.social.slug, role: "registrar" }))).toEqual({
      unit: "web:field.unknown-choice",
    });
    expect(faultsOf(await give({ unit }))).toEqual({ from: "organisation:before-it-began" });
    resultOf(await give({ unit, from: "2026-06-01" }));
  });

  it("asks for the address when two people have one name", async () => {
    const administrator = await people.administrator.actor();
    const twin = resultOf(
      await addPerson(world, administrator, {
        givenName: "Hedda",
        familyName: "Handläggarsson",
        email: "hedda2@stad.example",
      }),
    );
    expect(faultsOf(await give({ role: "registrar" }))).toEqual({ person: "organisation:person-ambiguous" });
    expect(resultOf(await give({ role: "registrar", person: "HEDDA2@stad.example" })).person).toBe(twin.id);
  });
});
