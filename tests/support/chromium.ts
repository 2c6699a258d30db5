import axe, { type Result, type RunOptions } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { atEnd } from "./at-end.ts";
import { chromiumSettings } from "./chromium-settings.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const { source } = axe;

/** A browser that is closed when the tests of the file are done. */
export async function openChromium(): Promise<Browser> {
  const browser = await chromium.launch(chromiumSettings());
  atEnd(() => browser.close());
  return browser;
}

/** An id used twice: a label or a link then finds the first, and axe no longer asks unless something refers to it. */
const idsUsedTwice = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  });

/** All that axe finds by the rules of WCAG 2.2 AA. What passes is not told about, so it need not be written down. */
async function violationsOn(page: Page): Promise<Result[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate((options) => window.axe.run(options), {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    resultTypes: ["violations"],
  } satisfies RunOptions);
  return violations;
}

/** Whatever axe finds that is serious or critical fails, with the place it was found. */
export async function expectAccessible(page: Page): Promise<void> {
  const violations = await violationsOn(page);
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const told = serious.map(
    ({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target).join(", ")}`,
  );
  const twice = (await idsUsedTwice(page)).map((id) => `the id ${id} is used twice`);
  // As one text: a walk of many pages gathers the messages, and a list would only be counted in them.
  expect([...told, ...twice].join("\n"), page.url()).toBe("");
}

/** Makes the window so wide, and waits until it is: one that lies behind another is told of it later. */
async function widen(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await expect.poll(() => page.evaluate(() => window.innerWidth), { interval: 20 }).toBe(size.width);
}

/** Nothing may stick out sideways, down to 320 pixels (WCAG 1.4.10). */
export async function expectReflow(page: Page): Promise<void> {
  const size = page.viewportSize();
  await widen(page, { width: 320, height: 800 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} at 320 pixels`).toBeLessThanOrEqual(0);
  if (size) await widen(page, size);
}
