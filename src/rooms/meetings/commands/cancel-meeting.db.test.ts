import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { planMeeting, putItem, toldOf } from "../../../../tests/support/meeting.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { settledItem } from "../queries/settled-item.ts";
import { cancelMeeting } from "./cancel-meeting.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

it("says why, and lets nothing on its agenda be lost", async () => {
  const meeting = await planMeeting(world, people.social, "2026-04-14");
  const other = await planMeeting(world, people.social, "2026-05-12");
  const foreign = await planMeeting(world, people.culture, "2026-05-12");
  const items = [await putItem(world, meeting), await putItem(world, meeting)];
  const cancel = async (more: Record<string, unknown>) =>
    cancelMeeting(world, await people.registrar.actor(), {
      meeting: meeting.id,
      version: 1,
      reason: "Få ärenden",
      ...more,
    });
  expect(faultsOf(await cancel({ reason: " " }))).toEqual({ reason: "meetings:problem.cancel-reason-missing" });
  for (const itemsTo of ["", meeting.id, foreign.id, world.newId()])
    expect(faultsOf(await cancel({ itemsTo }))).toEqual({ itemsTo: "meetings:problem.items-go-where" });
  await expectRefused(world, ["meeting", "agenda_item"], async () =>
    cancelMeeting(world, await people.otherRegistrar.actor(), {
      meeting: meeting.id,
      version: 1,
      reason: "x",
      itemsTo: other.id,
    }),
  );
  expect(resultOf(await cancel({ itemsTo: other.id }))).toEqual({ moved: 2 });
  for (const { id } of items) {
    expect((await settledItem(world.db, id))?.meetingId).toBe(other.id);
    expect(await toldOf(world, id)).toEqual(["moved"]);
  }
  expect(await cancel({ version: 2 })).toMatchObject({ problem: { key: "meetings:problem.meeting-cancelled" } });
  expect((await planMeeting(world, people.social, "2026-04-14")).id).not.toBe(meeting.id);
});

it("asks for no other meeting when the agenda is empty", async () => {
  const meeting = await planMeeting(world, people.culture, "2026-06-09");
  const form = { meeting: meeting.id, version: 1, reason: "Inga ärenden" };
  expect(resultOf(await cancelMeeting(world, await people.administrator.actor(), form))).toEqual({ moved: 0 });
});
