import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { loadIndicators } from "./load-indicators.ts";

it("reads indicators in once, without what would come later, and is for the house alone", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const indicator = {
    ...{ council: true, name: "Prövade planer", about: "Andel", unit: "procent", better: "higher", period: "year" },
    targets: [{ year: 2025, target: 75 }],
    values: [
      { year: 2024, part: "year", kind: "not_measured", reason: "Larmen byttes ut." },
      { year: 2025, part: "year", kind: "outcome", value: 71.5 },
      { year: 2026, part: "t2", kind: "estimate", value: 80 },
    ],
    request: { wish: "target", year: 2027, target: 85, reason: "Nya verksamheter." },
  };
  const asked = { body: people.social.slug, indicators: [indicator] };
  await expectRefused(world, ["indicator"], async () =>
    loadIndicators(world, await people.administrator.actor(), asked),
  );
  const wrong = { ...asked, indicators: [{ ...indicator, better: "more" }] };
  expect(Object.keys(faultsOf(await loadIndicators(world, theHouse, wrong)))).toEqual(["indicators.0.better"]);
  expect(resultOf(await loadIndicators(world, theHouse, asked)).indicators).toBe(1);
  expect(resultOf(await loadIndicators(world, theHouse, asked)).indicators).toBe(0);
  const values = await world.db.selectFrom("indicator_value").select(["year", "value"]).orderBy("year").execute();
  expect(values.map(({ year, value }) => [year, value === null ? null : Number(value)])).toEqual([
    [2024, null],
    [2025, 71.5],
  ]);
  expect(await world.db.selectFrom("indicator_request").select("state").execute()).toEqual([{ state: "asked" }]);
});
