import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { loadActor } from "../../../platform/access/load-actor.ts";
import { endPerson } from "./end-person.ts";
import { giveMandate } from "./give-mandate.ts";
import { giveRole } from "./give-role.ts";
import { recordAbsence } from "./record-absence.ts";

describe("noting that a person has left", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
    const administrator = await people.administrator.actor();
    resultOf(
      await giveMandate(world, administrator, {
        body: people.culture.slug,
        person: people.officer.id,
        position: "member",
        from: "2023-01-01",
        to: "2026-12-31",
      }),
    );
    resultOf(
      await recordAbsence(world, administrator, {
        person: people.registrar.id,
        from: "2026-07-01",
        to: "2026-07-31",
        substitute: people.officer.id,
      }),
    );
  });
  const end = async (fields: object = {}, actor = people.administrator) =>
    endPerson(world, await actor.actor(), {
      person: people.officer.id,
      day: "2026-05-31",
      expectedVersion: 1,
      ...fields,
    });

  it("is for administrators, and never for the last of them", async () => {
    await expectRefused(world, ["person", "access_grant"], () => end({}, people.registrar));
    expect(faultsOf(await end({ person: people.administrator.id }))).toEqual({
      day: "organisation:last-administrator",
    });
  });

  it("withdraws a role that would have begun only afterwards", async () => {
    const administrator = await people.administrator.actor();
    const { id } = resultOf(
      await giveRole(world, administrator, {
        body: people.culture.slug,
        person: people.otherRegistrar.id,
        role: "case_officer",
        from: "2027-01-01",
      }),
    );
    expect(resultOf(await end({ person: people.otherRegistrar.id })).ended.roles).toEqual({ ended: 1, withdrawn: 1 });
    expect(await world.db.selectFrom("access_grant").select("id").where("id", "=", id).execute()).toEqual([]);
  });

  it("ends what they hold, and leaves the absence they would have covered without substitute", async () => {
    resultOf(await end());
    const held = await world.db
      .selectFrom("access_grant")
      .select("to_day")
      .where("person_id", "=", people.officer.id)
      .execute();
    const seats = await world.db
      .selectFrom("mandate")
      .select("to_day")
      .where("person_id", "=", people.officer.id)
      .execute();
    expect([...held, ...seats].map(({ to_day }) => String(to_day))).toEqual(["2026-05-31", "2026-05-31"]);
    expect(
      (await world.db.selectFrom("absence").select("substitute_id").executeTakeFirstOrThrow()).substitute_id,
    ).toBeNull();
    expect(await loadActor(world.db, people.officer.id, Temporal.PlainDate.from("2026-05-31"))).not.toBeNull();
    expect(await loadActor(world.db, people.officer.id, Temporal.PlainDate.from("2026-06-01"))).toBeNull();
  });

  it("is noted once", async () => {
    expect(faultsOf(await end({ day: "2026-06-30", expectedVersion: 2 }))).toEqual({
      day: "organisation:already-left",
    });
    expect(await end({ person: people.auditor.id, expectedVersion: 7 })).toMatchObject({
      problem: { kind: "conflict" },
    });
  });
});
