import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { approveAll, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { meetingCalendar } from "./meeting-calendar.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld("2026-02-10T08:00:00Z");
  people = await cast(world);
});

it("shows the reader's bodies: what is to come first to last, what has been last to first", async () => {
  const first = await planMeeting(world, people.social, "2026-02-10");
  const second = await planMeeting(world, people.social, "2026-02-24");
  await planMeeting(world, people.social, "2027-01-19");
  await planMeeting(world, people.culture, "2026-03-17");
  await decide(world, (await putItem(world, first)).id, { immediate: "yes" });
  await putItem(world, second);
  world.clock.set("2026-03-10T08:00:00Z");
  const read = async (who: typeof people.officer, asked: Record<string, unknown> = {}) => {
    const { coming, past, bodies, years } = resultOf(await meetingCalendar(world, await who.actor(), asked));
    return {
      coming: coming.map(({ day }) => day.toString()),
      past: past.map(({ day }) => day.toString()),
      bodies,
      years,
    };
  };
  const mine = await read(people.officer);
  expect([mine.coming, mine.past]).toEqual([["2027-01-19"], ["2026-02-24", "2026-02-10"]]);
  expect([mine.bodies.map(({ label }) => label), mine.years]).toEqual([["Socialnämnden"], [2027, 2026]]);
  expect((await read(people.otherRegistrar)).coming).toEqual(["2026-03-17"]);
  expect((await read(people.auditor, { year: "2026" })).coming).toEqual(["2026-03-17"]);
  expect((await read(people.auditor, { body: people.social.slug })).coming).toEqual(["2027-01-19"]);
  expect((await read(people.officer, { body: people.culture.slug, year: "x" })).coming).toEqual([]);
  const { past } = resultOf(await meetingCalendar(world, await people.officer.actor(), {}));
  expect(past.map(({ items, waiting, atOnce }) => [items, waiting, atOnce])).toEqual([
    [1, 1, 0],
    [1, 0, 1],
  ]);
  await approveAll(world, first);
  expect(await meetingCalendar(world, await people.nobody.actor(), {})).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
