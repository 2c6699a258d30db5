import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addSecretary, approveNow, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { dayOf } from "../../../kernel/day.ts";
import { decisionTryout } from "./decision-tryout.ts";
import { meetingTryouts } from "./meeting-tryouts.ts";

it("follow an item of a report from the agenda to its approval, for those who keep the minutes", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const secretary = await addSecretary(world, people.social);
  const stranger = await addSecretary(world, people.culture);
  const ticks = async () =>
    (await meetingTryouts(world, await secretary.actor())).map(({ steps }) =>
      steps.map(({ done }) => (done ? "x" : "-")).join(""),
    );
  expect(await ticks()).toEqual([]);
  const meeting = await planMeeting(world, people.social, dayOf(world.now()).toString());
  const item = await putItem(world, meeting);
  expect(await ticks()).toEqual(["----"]);
  await decide(world, item.id, { immediate: "yes" });
  expect(await ticks()).toEqual(["xx--"]);
  const [tryout] = await meetingTryouts(world, await secretary.actor());
  expect(tryout?.steps[2]?.href).toBe(`/sammantraden/arenden/${item.id}/justera`);
  await approveNow(world, item.id);
  expect(await ticks()).toEqual(["xxxx"]);
  expect(await meetingTryouts(world, await stranger.actor())).toEqual([]);
  expect((await decisionTryout(world, await people.officer.actor(), {})).ok).toBe(false);
});
