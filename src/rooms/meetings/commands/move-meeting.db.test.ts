import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { decide, planMeeting, putItem, toldOf } from "../../../../tests/support/meeting.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { settledItem } from "../queries/settled-item.ts";
import { moveMeeting } from "./move-meeting.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const form = { version: 1, day: "2026-04-21", startsAt: "9.30", place: "Folkets hus" };

it("takes the agenda along, and tells whoever put something on it", async () => {
  const meeting = await planMeeting(world, people.social, "2026-04-14");
  const { id } = await putItem(world, meeting);
  const to = await moveMeeting(world, await people.registrar.actor(), { meeting: meeting.id, ...form });
  expect(resultOf(to)).toEqual({ to: "2026-04-21 09:30" });
  expect((await settledItem(world.db, id))?.meetingDay.toString()).toBe("2026-04-21");
  expect(await toldOf(world, id)).toEqual(["moved"]);
  const again = await moveMeeting(world, await people.registrar.actor(), { meeting: meeting.id, ...form });
  expect(again).toMatchObject({ problem: { kind: "conflict" } });
});

it("is refused on an hour that is taken, a day that is wrong, and when it has been held", async () => {
  await planMeeting(world, people.social, "2026-05-12", { startsAt: "9.30" });
  const meeting = await planMeeting(world, people.social, "2026-05-19");
  const move = async (more: Record<string, unknown>) =>
    moveMeeting(world, await people.administrator.actor(), { meeting: meeting.id, ...form, ...more });
  expect(faultsOf(await move({ day: "2026-05-12" }))).toEqual({ day: "meetings:problem.day-taken" });
  expect(faultsOf(await move({ day: "2026-05-14" }))).toEqual({ day: "meetings:problem.day-free" });
  expect(faultsOf(await move({ day: "2026-03-01" }))).toEqual({ day: "meetings:problem.day-past" });
  expect(faultsOf(await move({ startsAt: "", place: " " }))).toEqual({
    startsAt: "meetings:problem.time-missing",
    place: "meetings:problem.place-missing",
  });
  const today = await planMeeting(world, people.social, "2026-03-10");
  await decide(world, (await putItem(world, today)).id);
  expect(await move({ meeting: today.id, version: 2 })).toMatchObject({
    problem: { key: "meetings:problem.meeting-is-held" },
  });
  for (const by of [people.otherRegistrar, people.officer])
    await expectRefused(world, ["meeting"], async () =>
      moveMeeting(world, await by.actor(), { meeting: meeting.id, ...form }),
    );
});
