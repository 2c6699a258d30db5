import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addSecretary, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { settledItem } from "../queries/settled-item.ts";
import { approveAtOnce } from "./approve-at-once.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

it("approves one item on its day, once, as it was seen", async () => {
  const secretary = await addSecretary(world, people.social);
  const meeting = await planMeeting(world, people.social, "2026-03-10");
  const [now, later] = [await putItem(world, meeting), await putItem(world, meeting)];
  const approve = async (form: Record<string, unknown>) => approveAtOnce(world, await secretary.actor(), form);
  expect(await approve({ item: now.id, version: 1 })).toMatchObject({
    problem: { key: "meetings:problem.item-not-decided" },
  });
  await decide(world, now.id, { immediate: "yes" });
  await decide(world, later.id);
  expect(await approve({ item: later.id, version: 2 })).toMatchObject({
    problem: { key: "meetings:problem.not-immediate" },
  });
  expect(await approve({ item: now.id, version: 1 })).toMatchObject({ problem: { kind: "conflict" } });
  for (const [approvedDay, key] of [
    ["2026-03-11", "meetings:problem.approved-in-future"],
    ["2026-03-09", "meetings:problem.approved-before-meeting"],
  ])
    expect(faultsOf(await approve({ item: now.id, version: 2, approvedDay }))).toEqual({ approvedDay: key });
  await expectRefused(world, ["agenda_item"], async () =>
    approveAtOnce(world, await people.registrar.actor(), { item: now.id, version: 2 }),
  );
  resultOf(await approve({ item: now.id, version: 2 }));
  const approved = await settledItem(world.db, now.id);
  expect([approved?.state, approved?.approvedDay?.toString()]).toEqual(["approved", "2026-03-10"]);
  expect(await approve({ item: now.id, version: 3 })).toMatchObject({
    problem: { key: "meetings:problem.item-approved" },
  });
});
