import { beforeAll, expect, it } from "vitest";
import { cast, type Person } from "../../../../tests/support/cast.ts";
import { addSecretary } from "../../../../tests/support/meeting.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { upcomingMeetings } from "../queries/upcoming-meetings.ts";
import { planMeetings } from "./plan-meetings.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let secretary: Person;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  secretary = await addSecretary(world, people.social);
});
const form = (more: Record<string, unknown> = {}) => ({
  body: people.social.id,
  days: "2026-04-14",
  startsAt: "17.00",
  place: "Stadshuset",
  ...more,
});
const day = (text: string) => Temporal.PlainDate.from(text);

it("puts many days in the calendar at once, one of them at another hour", async () => {
  const days = "2026-04-21\n20260512, kl. 9.30\n\n2026-06-16 18";
  expect(resultOf(await planMeetings(world, await secretary.actor(), form({ days }))).days).toHaveLength(3);
  const planned = await upcomingMeetings(world.db, people.social.id, day("2026-04-01"), day("2026-12-31"));
  expect(planned.map((one) => `${one.day} ${one.startsAt}`)).toEqual([
    "2026-04-21 17:00",
    "2026-05-12 09:30",
    "2026-06-16 18:00",
  ]);
});

it("tells every fault of a list at once, each with its day", async () => {
  const days = "2026-03-09\n2026-04-06\n2026-04-18\nförsta tisdagen\n2026-04-28\n2026-04-28\n2026-04-21";
  const outcome = await planMeetings(world, await secretary.actor(), form({ days }));
  const fields = outcome.ok || outcome.problem.kind !== "invalid" ? [] : outcome.problem.fields;
  expect(fields.map(({ key, values }) => `${key.split(".")[1]} ${values?.day ?? values?.line}`)).toEqual([
    "day-past 2026-03-09",
    "day-free 2026-04-06",
    "day-free 2026-04-18",
    "line-unreadable första tisdagen",
    "day-twice 2026-04-28",
    "day-taken 2026-04-21",
  ]);
  const wrong = await planMeetings(world, await secretary.actor(), { body: "x", startsAt: "25.00", days: 1 });
  const paths = wrong.ok || wrong.problem.kind !== "invalid" ? [] : wrong.problem.fields.map(({ path }) => path);
  expect(paths).toEqual(["body", "days", "startsAt", "place"]);
  expect(
    await planMeetings(world, await secretary.actor(), form({ days: "2026-04-18", freeDaysToo: "yes" })),
  ).toMatchObject({
    ok: true,
  });
});

it("is refused to those who plan for another body, and to those who only read", async () => {
  for (const by of [people.otherRegistrar, people.officer, people.auditor, people.nobody])
    await expectRefused(world, ["meeting"], async () => planMeetings(world, await by.actor(), form()));
});
