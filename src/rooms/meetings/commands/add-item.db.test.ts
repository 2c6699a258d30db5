import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { planMeeting } from "../../../../tests/support/meeting.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addCase, addRegister } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import { settledItem } from "../queries/settled-item.ts";
import { addItem } from "./add-item.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const form = (meeting: string, more: Record<string, unknown> = {}) => ({
  meeting,
  id: world.newId(),
  title: "Val av justerare",
  group: "opening",
  ...more,
});

it("puts the meeting's own item on the agenda, with its case and its proposal, once", async () => {
  const file = await addCase(world, people.registrar, await addRegister(world, people.social));
  const meeting = await planMeeting(world, people.social, "2026-04-14");
  const asked = form(meeting.id, { caseNumber: file.number, proposed: "Maj Prov väljs." });
  const { id } = resultOf(await addItem(world, await people.registrar.actor(), asked));
  const item = await settledItem(world.db, id);
  expect([item?.caseNumber, item?.origin, item && toText(item.proposed)]).toEqual([
    file.number,
    null,
    "Maj Prov väljs.",
  ]);
  expect(await addItem(world, await people.registrar.actor(), asked)).toMatchObject({
    problem: { key: "meetings:problem.already-added" },
  });
});

it("tells every fault at once, and is for those who keep that agenda", async () => {
  const meeting = await planMeeting(world, people.social, "2026-05-12");
  const add = async (more: Record<string, unknown>) =>
    addItem(world, await people.registrar.actor(), form(meeting.id, more));
  expect(faultsOf(await add({ title: " ", group: "x" }))).toEqual({
    title: "meetings:problem.title-missing",
    group: "meetings:problem.choose-group",
  });
  expect(faultsOf(await add({ caseNumber: "XYZ 1999/1" }))).toEqual({ caseNumber: "register:number-unknown" });
  for (const by of [people.otherRegistrar, people.officer, people.administrator])
    await expectRefused(world, ["agenda_item"], async () => addItem(world, await by.actor(), form(meeting.id)));
});
