import fc from "fast-check";
import { expect, it } from "vitest";
import { expectNumbersAgree } from "../../../../tests/support/agreeing-numbers.ts";
import { addBody, addPerson } from "../../../../tests/support/cast.ts";
import { cityOfPlans } from "../../../../tests/support/city-of-plans.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { putPlans, randomPlans } from "../../../../tests/support/random-plans.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

// The picture, a body's report, the CSV file, the API and a count from the beginning: five ways to the same numbers.

it("agree in a city of full size", async () => {
  const world = await testWorld();
  await expectNumbersAgree(world, await cityOfPlans(world));
}, 120_000);

async function smallCity(world: TestWorld) {
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const strategist = await addPerson(world, "Stina Strategsson", "security_strategist", board);
  const { areas } = await addVersion(world, board, { areas: ["Ett", "Två", "Tre"] });
  const kinds = ["committee", "committee", "district_council", "company", "company"];
  const bodies = await Promise.all(kinds.map((kind, at) => addBody(world, `Organ ${at + 1}`, kind)));
  return { board, strategist, areas, bodies };
}

it("agree whatever is planned, in whatever state", async () => {
  const world = await testWorld();
  const city = await smallCity(world);
  let plans = 0;
  await fc.assert(
    fc.asyncProperty(randomPlans, async (planned) => {
      await putPlans(world, planned, city);
      await expectNumbersAgree(world, city);
      plans += planned.length;
    }),
    // Each run adds to what is there, so a smaller example could not be found by running again.
    { numRuns: 6, endOnFailure: true },
  );
  expect(plans).toBeGreaterThan(0);
}, 120_000);
