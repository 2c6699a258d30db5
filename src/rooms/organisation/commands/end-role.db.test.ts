import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { endRole } from "./end-role.ts";
import { giveRole } from "./give-role.ts";

describe("ending a role", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const roleOf = (person: string) =>
    world.db.selectFrom("access_grant").selectAll().where("person_id", "=", person).executeTakeFirstOrThrow();
  const end = async (role: string, fields: object = {}, actor = people.administrator) =>
    endRole(world, await actor.actor(), { role, to: "2026-03-31", expectedVersion: 1, ...fields });

  it("is for administrators, on a day of its life, and never for the last of them", async () => {
    const { id } = await roleOf(people.officer.id);
    await expectRefused(world, ["access_grant"], () => end(id, {}, people.registrar));
    expect(faultsOf(await end(id, { to: "2019-12-31" }))).toMatchObject({ to: "organisation:days-reversed" });
    expect(faultsOf(await end((await roleOf(people.administrator.id)).id))).toEqual({
      to: "organisation:last-administrator",
    });
    expect(await end(world.newId())).toMatchObject({ problem: { kind: "missing" } });
  });

  it("ends it that day; the day may be moved while it has not come", async () => {
    const { id } = await roleOf(people.officer.id);
    resultOf(await end(id));
    resultOf(await end(id, { to: "2026-04-30", expectedVersion: 2 }));
    expect((await roleOf(people.officer.id)).to_day?.toString()).toBe("2026-04-30");
    expect(await end(id, { to: "2026-05-31" })).toMatchObject({ problem: { kind: "conflict" } });
    world.clock.set("2026-05-01T08:00:00Z");
    expect(await end(id, { to: "2026-05-31", expectedVersion: 3 })).toMatchObject({
      problem: { kind: "too-late", key: "organisation:role-ended" },
    });
  });

  it("withdraws one that has not begun", async () => {
    const coming = { body: people.culture.slug, person: people.nobody.id, role: "registrar", from: "2027-01-01" };
    const { id } = resultOf(await giveRole(world, await people.administrator.actor(), coming));
    resultOf(await end(id));
    expect(await world.db.selectFrom("access_grant").select("id").where("id", "=", id).execute()).toEqual([]);
    const entry = await world.db
      .selectFrom("audit_entry")
      .select(["sentence", "facts"])
      .where("action", "=", "organisation/end-role")
      .orderBy("position", "desc")
      .where("subject_id", "=", people.nobody.id)
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ facts: { withdrawn: true, day: "2026-12-31" } });
  });
});
