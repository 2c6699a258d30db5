import type { Page } from "playwright-core";
import { expect } from "vitest";

const mostSteps = 90;

/** Presses Tab until the focus stands on what the selector names; what cannot be reached so cannot be used by everybody. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first();
  await wanted.waitFor({ state: "attached" });
  for (let step = 0; step < mostSteps; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  expect.fail(`${selector} cannot be reached with Tab on ${page.url()}`);
}

/** Goes to a field by keyboard and types. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

/** Goes to a link or button by keyboard and presses Enter; waits for the page it leads to. */
export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
}

/** Chooses files by keyboard, as the browser's own dialogue would hand them over. */
export async function chooseFiles(
  page: Page,
  selector: string,
  files: { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  // The browser must know before the key is pressed that somebody waits, or it opens a window of its own.
  const dialogue = page.waitForEvent("filechooser");
  await Promise.all([dialogue, tabTo(page, selector).then(() => page.keyboard.press("Space"))]);
  await (await dialogue).setFiles(files);
}
