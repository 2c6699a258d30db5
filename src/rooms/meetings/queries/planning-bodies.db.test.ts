import { expect, it } from "vitest";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { planningBodies } from "./planning-bodies.ts";

it("offers the bodies whose calendar the reader keeps, and none that is outside", async () => {
  const world = await testWorld();
  const people = await cast(world);
  await addBody(world, "Polisen", "outside_body");
  const offered = async (who: typeof people.registrar) =>
    resultOf(await planningBodies(world, await who.actor(), {})).map(({ name }) => name);
  expect(await offered(people.registrar)).toEqual(["Socialnämnden"]);
  expect(await offered(people.administrator)).toEqual(["Kulturnämnden", "Socialnämnden"]);
  for (const who of [people.officer, people.auditor, people.nobody])
    expect(await planningBodies(world, await who.actor(), {})).toMatchObject({ problem: { kind: "forbidden" } });
});
