import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { expectAccessible, expectReflow, openChromium } from "../support/chromium.ts";
import { patience } from "../support/chromium-settings.ts";
import { cityOfPlans } from "../support/city-of-plans.ts";
import { serveHouse } from "../support/house.ts";
import { pdfSheets } from "../support/pdf-sheets.ts";
import { testWorld } from "../support/world.ts";

// The strategist's picture of a city of full size, in a real browser without script: read, narrowed, followed to one late
// activity's list, and printed on one sheet of A3.
let page: Page;
let address: string;
beforeAll(async () => {
  const world = await testWorld();
  const { strategist } = await cityOfPlans(world);
  address = await serveHouse(world);
  const session = openBrowser(world);
  await session.signIn(strategist);
  const context = await (await openChromium()).newContext({ locale: "sv-SE", viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(patience);
  await context.addCookies([{ name: "varn", value: session.cookies.get("varn") ?? "", url: address }]);
  page = await context.newPage();
});

/** The long side of A3. */
const longSide = 1191;

it("is read by everybody at any width, and keeps its headings while one scrolls", async () => {
  await page.goto(`${address}/uppfoljning/lagesbild`);
  await expectAccessible(page);
  await expectReflow(page);
  if (process.env.VARN_PICTURES)
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${process.env.VARN_PICTURES}/picture-${width}.png`, fullPage: true });
    }
  await page.setViewportSize({ width: 1280, height: 900 });
  const last = page.locator(".status-matrix tbody tr").last();
  await last.scrollIntoViewIfNeeded();
  const head = await page.locator(".status-matrix thead th").first().boundingBox();
  expect(head?.y).toBeGreaterThanOrEqual(0);
  expect(head?.y).toBeLessThan(900);
});

it("is printed on one sheet of A3, with the chart on the next", async () => {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  if (process.env.VARN_PICTURES) writeFileSync(`${process.env.VARN_PICTURES}/picture.pdf`, pdf);
  const sheets = await pdfSheets(pdf);
  expect(sheets.map(({ width }) => width)).toEqual([longSide, longSide]);
  expect(sheets[0]?.text).toContain("Stadens bolag nummer 17 AB");
  expect(sheets[1]?.text).toContain("Aktiviteter per fokusområde");
});

it("leads from a late cell to what is late there, and to the lists", async () => {
  await page.locator('.status-matrix td a:has-text("Försenat")').first().click();
  await expectAccessible(page);
  await expectReflow(page);
  expect(await page.locator("#aktiviteter tbody th a").count()).toBeGreaterThan(0);
  await page.goto(`${address}/uppfoljning/granskning?lista=forsenade`);
  await expectAccessible(page);
  await expectReflow(page);
});
