import { parse } from "papaparse";
import { beforeAll, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cityOfPlans } from "../../../../tests/support/city-of-plans.ts";
import { countedTruth } from "../../../../tests/support/counted-truth.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { dayOf } from "../../../kernel/day.ts";
import { figureKeys, pictureFigures } from "../rules/picture-figures.ts";
import { periodFigures } from "./period-figures.ts";
import { picture } from "./picture.ts";

let world: TestWorld;
let city: Awaited<ReturnType<typeof cityOfPlans>>;
beforeAll(async () => {
  world = await testWorld();
  city = await cityOfPlans(world);
}, 120_000);

/** The names of the truth's numbers, as the picture has them. */
const camel = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

it("picture, report, CSV file and a count from the beginning give the same numbers for the same city", async () => {
  const found = resultOf(await picture(world, await city.strategist.actor(), {}));
  const rows = pictureFigures(found);
  const truth = await countedTruth(world);
  const browser = openBrowser(world);
  await browser.signIn(city.strategist);
  const { html } = await browser.get("/uppfoljning/lagesbild.csv");
  const lines = parse<string[]>(html.replace("\ufeff", ""), { delimiter: ";", skipEmptyLines: true }).data.slice(1);
  expect(lines).toHaveLength(rows.length);
  for (const [at, { line, area, cell }] of rows.entries()) {
    const shown = figureKeys.map((key) => cell[key]);
    expect(lines[at]?.slice(5, 5 + figureKeys.length), line.name).toEqual(shown.map(String));
    const counted = truth[[line.id, found.year, ...(area ? [area.id] : [])].join(" ")] ?? {};
    for (const [key, count] of Object.entries(counted)) expect(cell[camel(key) as "goals"], key).toBe(count);
  }
  for (const { id, total, cells } of found.lines) {
    const report = await periodFigures(world.db, { bodyId: id, year: found.year, today: dayOf(world.now()) });
    expect(total).toMatchObject(report.total);
    for (const { areaId, name: _, position: __, ...figures } of report.areas)
      expect(cells[found.areas.findIndex((area) => area.id === areaId)]).toMatchObject(figures);
  }
});
