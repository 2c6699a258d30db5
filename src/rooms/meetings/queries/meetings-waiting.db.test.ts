import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addSecretary, approveAll, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { dayOf } from "../../../kernel/day.ts";
import { meetingsDue } from "./meetings-due.ts";
import { meetingsWaiting } from "./meetings-waiting.ts";

it("waits for the secretary of the body from a week before until the minutes are approved", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const secretary = await addSecretary(world, people.social);
  const meeting = await planMeeting(world, people.social, "2026-03-17");
  const { id } = await putItem(world, meeting);
  await planMeeting(world, people.social, "2026-03-18");
  await planMeeting(world, people.culture, "2026-03-17");
  const due = async () =>
    (await meetingsDue(world, await secretary.actor(), dayOf(world.now()))).map(
      ({ kind, due: day }) => `${kind} ${day}`,
    );
  expect(await due()).toEqual(["meetings:due.prepare 2026-03-17"]);
  world.clock.set("2026-03-17T08:00:00Z");
  expect((await due())[0]).toBe("meetings:due.hold 2026-03-17");
  await decide(world, id, { immediate: "yes" });
  expect((await due())[0]).toBe("meetings:due.approve-at-once 2026-03-17");
  await decide(world, id);
  expect((await due())[0]).toBe("meetings:due.approve 2026-03-31");
  await approveAll(world, meeting);
  expect(await due()).toEqual(["meetings:due.prepare 2026-03-18"]);
  expect(await meetingsDue(world, await people.officer.actor(), dayOf(world.now()))).toEqual([]);
  for (const who of [people.registrar, people.administrator, people.nobody])
    expect(await meetingsWaiting(world, await who.actor(), {})).toMatchObject({ problem: { kind: "forbidden" } });
});
