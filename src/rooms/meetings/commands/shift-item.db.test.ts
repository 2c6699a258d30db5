import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { meetingPage } from "../queries/meeting-page.ts";
import { shiftItem } from "./shift-item.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

it("trades places with the neighbour in the same group, and stops at its ends", async () => {
  const meeting = await planMeeting(world, people.social, "2026-04-14");
  const a = (await putItem(world, meeting, { title: "A" })).id;
  await putItem(world, meeting, { title: "B" });
  const c = (await putItem(world, meeting, { title: "C" })).id;
  await putItem(world, meeting, { title: "Först", group: "opening" });
  const shift = async (item: string, direction: string) =>
    shiftItem(world, await people.registrar.actor(), { item, direction });
  const order = async () =>
    resultOf(await meetingPage(world, await people.registrar.actor(), { meeting: meeting.id })).items.map(
      ({ title }) => title,
    );
  expect(await order()).toEqual(["Först", "A", "B", "C"]);
  resultOf(await shift(c, "up"));
  resultOf(await shift(a, "up"));
  resultOf(await shift(a, "down"));
  expect(await order()).toEqual(["Först", "C", "A", "B"]);
  expect(faultsOf(await shift(a, "sideways"))).toEqual({ direction: "web:field.unknown-choice" });
  await expectRefused(world, ["agenda_item"], async () =>
    shiftItem(world, await people.otherRegistrar.actor(), { item: a, direction: "up" }),
  );
});
