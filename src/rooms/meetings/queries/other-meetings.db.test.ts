import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { planMeeting } from "../../../../tests/support/meeting.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { otherMeetings } from "./other-meetings.ts";

it("lists the body's other meetings where an item can go, and nobody else's", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const today = await planMeeting(world, people.social, "2026-03-10");
  const later = await planMeeting(world, people.social, "2026-04-14");
  await planMeeting(world, people.culture, "2026-04-14");
  const asked = { meeting: today.id };
  expect(resultOf(await otherMeetings(world, await people.officer.actor(), asked)).map(({ id }) => id)).toEqual([
    later.id,
  ]);
  expect(await otherMeetings(world, await people.otherRegistrar.actor(), asked)).toMatchObject({
    problem: { kind: "missing" },
  });
  expect(await otherMeetings(world, await people.nobody.actor(), asked)).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
