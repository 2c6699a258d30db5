import { beforeAll, describe, expect, it } from "vitest";
import { addPerson, cast, type Person } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { loadActor } from "../../../platform/access/load-actor.ts";
import { giveRole } from "./give-role.ts";
import { recordAbsence } from "./record-absence.ts";

describe("recording an absence", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  let manager: Person;
  let colleague: Person;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
    manager = await addPerson(world, "Enar Enhetschefsson", "unit_manager", people.social);
    colleague = await addPerson(world, "Karin Kollegasson", "safety_representative", people.social);
  });
  const record = async (actor: Person, person: Person, fields: object = {}) =>
    recordAbsence(world, await actor.actor(), {
      person: person.id,
      from: "2026-07-01",
      to: "2026-07-31",
      substitute: "",
      ...fields,
    });
  const grantsOn = async (person: Person, day: string) => {
    const actor = await loadActor(world.db, person.id, Temporal.PlainDate.from(day));
    return actor?.kind === "person"
      ? actor.grants.map(({ role, asSubstituteFor }) => `${role}${asSubstituteFor ? " (lent)" : ""}`)
      : [];
  };

  it("lends the absent person's rights to the substitute for those days and no longer", async () => {
    resultOf(await record(manager, people.officer, { substitute: colleague.id }));
    expect(await grantsOn(colleague, "2026-06-30")).toEqual(["safety_representative"]);
    expect(await grantsOn(colleague, "2026-07-31")).toEqual(["safety_representative", "case_officer (lent)"]);
    expect(await grantsOn(colleague, "2026-08-01")).toEqual(["safety_representative"]);
    const entry = await world.db
      .selectFrom("audit_entry")
      .select("sentence")
      .where("action", "=", "organisation/record-absence")
      .executeTakeFirstOrThrow();
    expect(entry.sentence).toMatch(/Hedda Handläggarsson.*Karin Kollegasson/);
  });

  it("is for oneself, and for those who answer for the body", async () => {
    await expectRefused(world, ["absence"], () =>
      record(people.otherRegistrar, people.officer, { from: "2026-09-01", to: "2026-09-02" }),
    );
    await expectRefused(world, ["absence"], () =>
      record(people.auditor, people.officer, { from: "2026-09-01", to: "2026-09-02" }),
    );
    await expectRefused(world, ["absence"], () => record(people.officer, manager));
    await expectRefused(world, ["absence"], () => record(people.registrar, people.nobody));
    resultOf(await record(people.nobody, people.nobody));
    resultOf(await record(people.auditor, people.auditor));
  });

  it("never hands out rights that whoever records it does not answer for", async () => {
    const lend = { from: "2026-10-01", to: "2026-10-31" };
    expect(faultsOf(await record(manager, people.officer, { ...lend, substitute: manager.id }))).toEqual({
      substitute: "organisation:substitute-self",
    });
    expect(
      faultsOf(await record(people.registrar, people.administrator, { ...lend, substitute: colleague.id })),
    ).toEqual({ substitute: "organisation:substitute-beyond" });
    expect(faultsOf(await record(manager, people.officer, { ...lend, substitute: people.otherRegistrar.id }))).toEqual({
      substitute: "organisation:substitute-elsewhere",
    });
    resultOf(
      await giveRole(world, await people.administrator.actor(), {
        body: people.culture.slug,
        person: people.officer.id,
        role: "registrar",
        from: "2026-10-15",
      }),
    );
    expect(faultsOf(await record(manager, people.officer, { ...lend, substitute: colleague.id }))).toEqual({
      substitute: "organisation:substitute-beyond",
    });
    expect(
      await world.db
        .selectFrom("absence")
        .select("id")
        .where("from_day", "=", Temporal.PlainDate.from("2026-10-01"))
        .execute(),
    ).toEqual([]);
    resultOf(await record(people.officer, people.officer, { ...lend, substitute: colleague.id }));
  });

  it.each([
    ["reversed days", { from: "2026-12-02", to: "2026-12-01" }, { to: "organisation:days-reversed" }],
    [
      "days that overlap another absence",
      { from: "2026-07-31", to: "2026-08-15" },
      { from: "organisation:already-away" },
    ],
    [
      "an unknown substitute",
      { from: "2026-12-01", to: "2026-12-02", substitute: "00000000-0000-4000-8000-000000000000" },
      { substitute: "web:field.unknown-choice" },
    ],
    ["no days", { from: "", to: "snart" }, { from: "web:field.missing", to: "web:field.not-a-day" }],
  ])("refuses %s", async (_, fields, faults) => {
    expect(faultsOf(await record(manager, people.officer, fields))).toEqual(faults);
  });

  it("wants a substitute who is here, and is somebody else", async () => {
    expect(
      faultsOf(
        await record(people.officer, people.officer, {
          from: "2026-12-01",
          to: "2026-12-02",
          substitute: people.officer.id,
        }),
      ),
    ).toEqual({ substitute: "organisation:substitute-is-absent" });
    resultOf(await record(colleague, colleague, { from: "2026-11-30", to: "2026-12-01" }));
    expect(
      faultsOf(
        await record(manager, people.officer, { from: "2026-12-01", to: "2026-12-02", substitute: colleague.id }),
      ),
    ).toMatchObject({ substitute: "organisation:substitute-away" });
  });
});
