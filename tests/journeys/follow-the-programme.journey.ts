import { beforeAll, describe, it } from "vitest";
import { openChromium } from "../support/chromium.ts";
import { serveHouse } from "../support/house.ts";
import { programmeCity } from "../support/programme-city.ts";
import { adopt } from "../support/programme-steps/adopt.ts";
import { examine } from "../support/programme-steps/examine.ts";
import { fallSilent } from "../support/programme-steps/fall-silent.ts";
import type { Following } from "../support/programme-steps/journey.ts";
import { oversee } from "../support/programme-steps/oversee.ts";
import { plan } from "../support/programme-steps/plan.ts";
import { read } from "../support/programme-steps/read.ts";
import { report } from "../support/programme-steps/report.ts";
import { layOutYear } from "../support/programme-steps/wheel.ts";
import { visits } from "../support/visit.ts";
import { testWorld } from "../support/world.ts";

// From the council's words to the single overdue thing and back to the viewpoint that caused it. Through the pages alone; only
// the clock is moved from outside, and the committee that falls silent plans through commands.
describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("following the programme, %s", (_, javaScript) => {
  let following: Following;

  beforeAll(async () => {
    const world = await testWorld();
    const city = await programmeCity(world);
    const address = await serveHouse(world);
    const people = visits(await openChromium(), address, javaScript);
    following = { world, address, people, city, period: "" };
  });

  it("begins when the revised version comes back from its consultation and is adopted", () => adopt(following));
  it("has its year laid out", () => layOutYear(following));
  it("is planned for by a committee: two goals, five activities", () => plan(following));
  it("is planned for by another committee too, which then falls silent", () => fallSilent(following));
  it("is told of in May, with evidence, and handed in", () => report(following));
  it("is read by the head, and taken home as files", () => read(following));
  it("is overseen: from who is silent to the late thing, and back to the viewpoint", () => oversee(following));
  it("is examined: three questions in three clicks each", () => examine(following));
});
