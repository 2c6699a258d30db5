import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addOwnItem, addSecretary, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { meetingHistory } from "./meeting-history.ts";
import { meetingPage } from "./meeting-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

it("shows the agenda in its groups, and offers what each role may do with each item", async () => {
  const secretary = await addSecretary(world, people.social);
  const meeting = await planMeeting(world, people.social, "2026-03-10");
  await putItem(world, meeting, { title: "Svar" });
  await addOwnItem(world, meeting, { title: "Val", group: "opening" });
  const read = async (who: typeof secretary) =>
    resultOf(await meetingPage(world, await who.actor(), { meeting: meeting.id }));
  const { items, allowed } = await read(secretary);
  expect(items.map(({ title, own }) => [title, own])).toEqual([
    ["Val", true],
    ["Svar", false],
  ]);
  expect([...allowed]).toEqual(["move-meeting", "cancel", "add-item", "approve-minutes"]);
  expect(items.map((item) => [...item.allowed])).toEqual([
    ["change-item", "shift-item", "move-item", "withdraw-item", "decide"],
    ["shift-item", "move-item", "withdraw-item", "decide"],
  ]);
  expect([...((await read(people.registrar)).items[1]?.allowed ?? [])]).toEqual([
    "shift-item",
    "move-item",
    "withdraw-item",
  ]);
  expect([...(await read(people.administrator)).allowed]).toEqual(["move-meeting", "cancel"]);
  const officer = await read(people.officer);
  expect([officer.allowed.size, officer.items.some((item) => item.allowed.size > 0)]).toEqual([0, false]);
  await decide(world, items[1]?.id ?? "", { immediate: "yes" });
  const after = await read(secretary);
  expect([[...after.allowed], [...(after.items[1]?.allowed ?? [])]]).toEqual([
    ["add-item", "approve-minutes"],
    ["correct", "dissent", "approve-at-once"],
  ]);
});

it("is not there for another body, though the id is real", async () => {
  const meeting = await planMeeting(world, people.social, "2026-04-14");
  for (const ask of [meetingPage, meetingHistory]) {
    expect(await ask(world, await people.nobody.actor(), { meeting: meeting.id })).toMatchObject({
      problem: { kind: "forbidden" },
    });
    expect((await ask(world, await people.registrar.actor(), { meeting: "'; --" })).ok).toBe(false);
  }
  expect(await meetingPage(world, await people.otherRegistrar.actor(), { meeting: meeting.id })).toMatchObject({
    problem: { kind: "missing" },
  });
});
