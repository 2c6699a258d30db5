import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { decide, planMeeting, putItem, toldOf } from "../../../../tests/support/meeting.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { settledItem } from "../queries/settled-item.ts";
import { moveItem } from "./move-item.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

it("goes to another meeting of the same body while it waits", async () => {
  const [today, later] = [
    await planMeeting(world, people.social, "2026-03-10"),
    await planMeeting(world, people.social, "2026-04-14"),
  ];
  const foreign = await planMeeting(world, people.culture, "2026-04-14");
  const { id } = await putItem(world, today);
  const move = async (to: string) => moveItem(world, await people.registrar.actor(), { item: id, to });
  for (const to of ["", "x", today.id, foreign.id])
    expect(faultsOf(await move(to))).toEqual({ to: "meetings:problem.choose-meeting" });
  await expectRefused(world, ["agenda_item"], async () =>
    moveItem(world, await people.otherRegistrar.actor(), { item: id, to: later.id }),
  );
  resultOf(await move(later.id));
  expect([(await settledItem(world.db, id))?.meetingId, await toldOf(world, id)]).toEqual([later.id, ["moved"]]);
  resultOf(await move(today.id));
  await decide(world, id);
  expect(await move(later.id)).toMatchObject({ problem: { key: "meetings:problem.item-decided" } });
});
