import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { decide, planMeeting, putItem, toldOf } from "../../../../tests/support/meeting.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { settledItem } from "../queries/settled-item.ts";
import { withdrawItem } from "./withdraw-item.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

it("is taken off while it waits, kept, and told; never when it is decided", async () => {
  const meeting = await planMeeting(world, people.social, "2026-03-10");
  const [gone, decided] = [await putItem(world, meeting), await putItem(world, meeting)];
  const withdraw = async (item: string) => withdrawItem(world, await people.registrar.actor(), { item });
  await expectRefused(world, ["agenda_item"], async () =>
    withdrawItem(world, await people.otherRegistrar.actor(), { item: gone.id }),
  );
  resultOf(await withdraw(gone.id));
  expect([(await settledItem(world.db, gone.id))?.state, await toldOf(world, gone.id)]).toEqual([
    "withdrawn",
    ["withdrawn"],
  ]);
  expect(await withdraw(gone.id)).toMatchObject({ problem: { key: "meetings:problem.item-withdrawn" } });
  await decide(world, decided.id);
  expect(await withdraw(decided.id)).toMatchObject({ problem: { key: "meetings:problem.item-decided" } });
  for (const wrong of [world.newId(), "x"]) expect((await withdraw(wrong)).ok).toBe(false);
});
