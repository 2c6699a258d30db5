import { expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { demoPlan } from "../../../../tests/support/demo-plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { loadPlan } from "../commands/load-plan.ts";
import { cityTryout } from "./city-tryout.ts";
import { followUpTryouts } from "./follow-up-tryouts.ts";

it("leads from the picture to a silent body, a late activity and its red thread, for those who read the city", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const { board, plan } = await demoPlan(world, people.social);
  resultOf(await loadPlan(world, theHouse, plan));
  const strategist = await addPerson(world, "Stina Strategsson", "security_strategist", board);
  const elsewhere = await addPerson(world, "Sten Strategsson", "security_strategist", people.culture);
  const late = await world.db
    .selectFrom("activity")
    .select("id")
    .where("state", "=", "ongoing")
    .executeTakeFirstOrThrow();
  expect(resultOf(await cityTryout(world, await strategist.actor(), {}))).toEqual({
    ...{ year: 2026, silent: people.social.slug, late: late.id, requirement: plan.years[0]?.goals[0]?.requirements[0] },
  });
  const steps = async (person: typeof strategist) =>
    (await followUpTryouts(world, await person.actor())).map(({ key, steps: all }) => [key, all.length]);
  expect(await steps(strategist)).toEqual([["follow-up:tryout.see.title", 4]]);
  expect(await steps(people.auditor)).toEqual([["follow-up:tryout.examine.title", 3]]);
  // Whoever cannot read the programme's keeper has no city to see.
  expect(await steps(elsewhere)).toEqual([]);
  expect(resultOf(await cityTryout(world, await elsewhere.actor(), {}))).toBeNull();
  expect((await cityTryout(world, await people.registrar.actor(), {})).ok).toBe(false);
});
