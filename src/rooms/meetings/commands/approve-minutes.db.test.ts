import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addSecretary, approveNow, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { settledItem } from "../queries/settled-item.ts";
import { upcomingMeetings } from "../queries/upcoming-meetings.ts";
import { approveMinutes } from "./approve-minutes.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

it("approves every item that was not approved at once, when all are decided", async () => {
  const secretary = await addSecretary(world, people.social);
  const meeting = await planMeeting(world, people.social, "2026-03-10");
  const [first, second, third] = [
    await putItem(world, meeting),
    await putItem(world, meeting),
    await putItem(world, meeting),
  ];
  await decide(world, first.id, { immediate: "yes" });
  await approveNow(world, first.id);
  await decide(world, second.id);
  const version = async () =>
    (await world.db.selectFrom("meeting").select("version").where("id", "=", meeting.id).executeTakeFirstOrThrow())
      .version;
  const approve = async (more: Record<string, unknown> = {}) =>
    approveMinutes(world, await secretary.actor(), { meeting: meeting.id, version: await version(), ...more });
  world.clock.set("2026-03-30T08:00:00Z");
  expect(await approve()).toMatchObject({ problem: { key: "meetings:problem.items-wait", values: { count: 1 } } });
  await decide(world, third.id, { outcome: "declined" });
  expect(faultsOf(await approve({ approvedDay: "2026-03-09" }))).toHaveProperty("approvedDay");
  expect(await approve({ version: 1 })).toMatchObject({ problem: { kind: "conflict" } });
  await expectRefused(world, ["meeting", "agenda_item"], async () =>
    approveMinutes(world, await people.administrator.actor(), { meeting: meeting.id, version: await version() }),
  );
  expect(resultOf(await approve({ approvedDay: "2026-03-24" }))).toEqual({ day: "2026-03-24", count: 2 });
  const days = await Promise.all([first, second, third].map(({ id }) => settledItem(world.db, id)));
  expect(days.map((item) => item?.approvedDay?.toString())).toEqual(["2026-03-10", "2026-03-24", "2026-03-24"]);
  expect(await approve()).toMatchObject({ problem: { key: "meetings:problem.minutes-approved" } });
  expect(await upcomingMeetings(world.db, people.social.id, meeting.day, meeting.day)).toEqual([]);
});
