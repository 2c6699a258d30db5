import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addOwnItem, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { settledItem } from "../queries/settled-item.ts";
import { changeItem } from "./change-item.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

it("changes an own item while it waits, and never what belongs to a report", async () => {
  const meeting = await planMeeting(world, people.social, "2026-03-10");
  const own = await addOwnItem(world, meeting, { title: "Anmälan" });
  const change = async (item: string, more: Record<string, unknown> = {}) =>
    changeItem(world, await people.registrar.actor(), {
      item,
      version: 1,
      title: "Anmälningar",
      group: "notifications",
      ...more,
    });
  expect(faultsOf(await change(own.id, { title: "", caseNumber: "" }))).toEqual({
    title: "meetings:problem.title-missing",
  });
  await expectRefused(world, ["agenda_item"], async () =>
    changeItem(world, await people.otherRegistrar.actor(), { item: own.id, version: 1, title: "x", group: "closing" }),
  );
  resultOf(await change(own.id));
  expect(await settledItem(world.db, own.id)).toMatchObject({ title: "Anmälningar", group: "notifications" });
  expect(await change(own.id, { title: "Annat" })).toMatchObject({
    problem: { kind: "conflict", current: { title: "Anmälningar" } },
  });
  const foreign = await putItem(world, meeting);
  expect(await change(foreign.id)).toMatchObject({ problem: { key: "meetings:problem.belongs-to-report" } });
  await decide(world, own.id, { outcome: "own_statement", text: "Nämnden lägger anmälan till handlingarna." });
  expect(await change(own.id, { version: 3 })).toMatchObject({ problem: { key: "meetings:problem.item-decided" } });
});
