import { expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { sendOut } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { compilingTryout } from "./compiling-tryout.ts";

it("follows one's own consultation that is out, and is for those who put answers together", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const strategist = await addPerson(world, "Stina Strategsson", "security_strategist", people.culture);
  const stranger = await addPerson(world, "Sten Strategsson", "security_strategist", people.social);
  const sent = await sendOut(world, { sender: people.culture, to: [people.social], by: strategist });
  expect(resultOf(await compilingTryout(world, await strategist.actor(), {}))).toEqual({
    ...{ id: sent.id, waiting: null, summarised: 0, handled: 0, report: false },
  });
  expect(resultOf(await compilingTryout(world, await stranger.actor(), {}))).toBeNull();
  expect((await compilingTryout(world, await people.registrar.actor(), {})).ok).toBe(false);
});
