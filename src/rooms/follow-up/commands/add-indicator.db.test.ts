import { beforeAll, expect, it } from "vitest";
import { type FollowUpCast, followUpCast } from "../../../../tests/support/period.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addIndicator } from "./add-indicator.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-03-10T08:00:00Z");
  people = await followUpCast(world);
});

const fields = {
  name: "Övade arbetsplatser",
  unit: "%",
  better: "higher",
  period: "year",
  source: "typed",
  target: "92,5",
};

it("is measured by a body of its own, with a target for the year", async () => {
  const asked = { ...fields, body: people.social.id };
  const { id } = resultOf(await addIndicator(world, await people.coordinator.actor(), asked));
  const rows = world.db.selectFrom("indicator").innerJoin("indicator_target", "indicator_id", "indicator.id");
  expect(await rows.select(["council", "year", "target"]).where("indicator.id", "=", id).executeTakeFirst()).toEqual({
    council: false,
    year: 2026,
    target: "92.5",
  });
});

it("is the council's only through those who keep the periods", async () => {
  const asked = { ...fields, body: people.social.id, council: "yes" };
  const coordinator = await people.coordinator.actor();
  await expectRefused(world, ["indicator"], () => addIndicator(world, coordinator, asked));
  const elsewhere = { ...fields, body: people.culture.id };
  await expectRefused(world, ["indicator"], () => addIndicator(world, coordinator, elsewhere));
  resultOf(await addIndicator(world, await people.strategist.actor(), { ...asked, body: people.board.id }));
});

it("says every fault at once", async () => {
  const coordinator = await people.coordinator.actor();
  const empty = { body: people.social.id, target: "många" };
  expect(faultsOf(await addIndicator(world, coordinator, empty))).toEqual({
    name: "follow-up:indicator.name-missing",
    unit: "follow-up:indicator.unit-missing",
    better: "follow-up:indicator.better-missing",
    period: "follow-up:indicator.period-missing",
    source: "follow-up:indicator.source-missing",
    target: "follow-up:indicator.not-a-number",
  });
  const uncounted = { ...fields, body: people.social.id, source: "computed", computedBy: "" };
  expect(faultsOf(await addIndicator(world, coordinator, uncounted))).toEqual({
    computedBy: "follow-up:indicator.question-missing",
  });
});
