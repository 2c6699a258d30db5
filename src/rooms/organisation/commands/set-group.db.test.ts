import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { setGroup } from "./set-group.ts";

describe("making and changing a group addressee", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const set = async (fields: object = {}, actor = people.administrator) =>
    setGroup(world, await actor.actor(), { group: "", name: "Samtliga facknämnder", kinds: "committee", ...fields });
  const members = async (id: string) =>
    (await world.db.selectFrom("group_member").select("body_id").where("group_id", "=", id).execute()).map(
      ({ body_id }) => body_id,
    );

  it("is made of kinds, or of bodies that are named", async () => {
    const { id, slug } = resultOf(await set());
    expect(slug).toBe("samtliga-facknamnder");
    expect(
      await world.db.selectFrom("group_addressee").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
    ).toMatchObject({ kinds: ["committee"], version: 1 });
    const named = resultOf(
      await set({ name: "Ny", kinds: undefined, members: [people.social.slug, people.culture.slug] }),
    );
    expect(named.slug).toBe("ny-2");
    expect((await members(named.id)).toSorted()).toEqual([people.social.id, people.culture.id].toSorted());
  });

  it("is changed as a whole, from the newest version", async () => {
    const changed = resultOf(
      await set({
        group: "samtliga-facknamnder",
        name: "Några nämnder",
        kinds: [],
        members: people.social.slug,
        expectedVersion: 1,
      }),
    );
    expect(await members(changed.id)).toEqual([people.social.id]);
    expect(await set({ group: "samtliga-facknamnder", expectedVersion: 1 })).toMatchObject({
      problem: { kind: "conflict", current: { name: "Några nämnder" } },
    });
    expect(await set({ group: "finns-inte", expectedVersion: 1 })).toMatchObject({ problem: { kind: "missing" } });
  });

  it.each([
    ["nothing", { kinds: [], members: [] }, { kinds: "organisation:group-empty" }],
    ["both at once", { members: ["body-1"] }, { members: "organisation:group-both" }],
    ["an unknown kind", { kinds: ["rotel"] }, { "kinds.0": "web:field.unknown-choice" }],
    ["an unknown body", { kinds: [], members: ["finns-inte"] }, { members: "web:field.unknown-choice" }],
    ["no name", { name: " " }, { name: "organisation:name-missing" }],
  ])("cannot hold %s", async (_, fields, faults) => {
    expect(faultsOf(await set(fields))).toEqual(faults);
  });

  it("is for administrators", () =>
    expectRefused(world, ["group_addressee", "group_member"], () => set({ name: "Min grupp" }, people.registrar)));
});
