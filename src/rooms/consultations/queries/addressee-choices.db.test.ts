import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addGroup, draftOne } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addresseeChoices } from "./addressee-choices.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const forbidden = { ok: false, problem: { kind: "forbidden" } };

describe("who can be chosen", () => {
  it("says how many each group reaches, and what is chosen", async () => {
    const group = await addGroup(world, "Alla", [people.culture, people.social]);
    const draft = await draftOne(world, {
      sender: people.social,
      to: [people.culture],
      groups: [group],
      outside: "A; a@b.example",
    });
    const found = resultOf(await addresseeChoices(world, draft.actor, { consultation: draft.id }));
    expect(found.groups).toEqual([{ id: group.id, name: "Alla", reaches: 2 }]);
    expect(found.bodies.map(({ name }) => name)).toEqual(["Kulturnämnden", "Socialnämnden"]);
    expect(found.chosen).toEqual({ groups: [group.id], bodies: [people.culture.id], outside: "A; a@b.example" });
  });

  it("does not tell others what is chosen", async () => {
    const draft = await draftOne(world, { sender: people.social, to: [people.culture] });
    const asked = { consultation: draft.id };
    const found = resultOf(await addresseeChoices(world, await people.otherRegistrar.actor(), asked));
    expect(found.chosen).toEqual({ groups: [], bodies: [], outside: "" });
    expect(await addresseeChoices(world, await people.auditor.actor(), asked)).toMatchObject(forbidden);
  });
});
