import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { giveMandate } from "./give-mandate.ts";

describe("giving a mandate", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const give = async (fields: object = {}, actor = people.administrator) =>
    giveMandate(world, await actor.actor(), {
      body: people.social.slug,
      person: "Ingen Rollsson",
      position: "chair",
      party: "A",
      from: "2023-01-01",
      to: "2026-12-31",
      ...fields,
    });

  it("is for administrators", () => expectRefused(world, ["mandate"], () => give({}, people.registrar)));

  it("seats a person, who gets no rights by it", async () => {
    const before = await people.nobody.actor();
    const { id } = resultOf(await give());
    expect(
      await world.db.selectFrom("mandate").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
    ).toMatchObject({ person_id: people.nobody.id, position: "chair", party: "A" });
    expect(await people.nobody.actor()).toEqual(before);
  });

  it("has one chair and one seat a person at a time", async () => {
    expect(faultsOf(await give({ person: "Hedda Handläggarsson" }))).toEqual({
      position: "organisation:position-taken",
    });
    expect(faultsOf(await give({ position: "member" }))).toEqual({ person: "organisation:mandate-held" });
    resultOf(await give({ person: "Hedda Handläggarsson", position: "member" }));
    resultOf(await give({ from: "2027-01-01", to: "" }));
  });

  it.each([
    ["an unknown position", { position: "king" }, { position: "web:field.unknown-choice" }],
    ["reversed days", { from: "2026-12-31", to: "2026-01-01" }, { to: "organisation:days-reversed" }],
    ["an unknown person", { person: "Ingen Alls" }, { person: "organisation:person-unknown" }],
  ])("refuses %s", async (_, fields, faults) => {
    expect(faultsOf(await give({ body: people.culture.slug, ...fields }))).toEqual(faults);
  });
});
