import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { expectAccessible, expectReflow, openChromium } from "../support/chromium.ts";
import { patience } from "../support/chromium-settings.ts";
import { serveHouse } from "../support/house.ts";
import { press, tabTo } from "../support/keyboard.ts";
import { beginReport, type ReportCast, reportCast, sectionsOf } from "../support/staff-report.ts";

// A case officer writes the summary of a report in the editor, as the whole house serves it: it saves by itself, and the form's
// own button follows upon that.
describe("writing a section of a report, by keyboard", () => {
  let cast: ReportCast;
  let page: Page;
  let report: string;
  const faults: string[] = [];
  const stored = async () => (await sectionsOf(cast.world, report)).get("summary");

  beforeAll(async () => {
    cast = await reportCast();
    const asked = { id: cast.world.newId(), consultee: cast.consultee, answerKind: "committee_statement" };
    report = (await beginReport(cast.world, cast.people.officer, asked)).id;
    const address = await serveHouse(cast.world);
    const session = openBrowser(cast.world);
    await session.signIn(cast.people.officer);
    const context = await (await openChromium()).newContext({
      locale: "sv-SE",
      viewport: { width: 1280, height: 900 },
    });
    context.setDefaultTimeout(patience);
    await context.addCookies([{ name: "varn", value: session.cookies.get("varn") ?? "", url: address }]);
    page = await context.newPage();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.push(message.text());
    });
    await page.goto(`${address}/tjansteutlatanden/${report}/avsnitt/${(await stored())?.id}`);
    await page.locator("[data-island][data-ready]").waitFor();
  });

  it("saves by itself while one writes", async () => {
    await tabTo(page, ".editor-text");
    await page.keyboard.type("Nämnden är positiv och vill ha en lokal till.");
    await page.locator(".editor-save-state[data-state=saved]").waitFor();
    expect(JSON.stringify((await stored())?.content)).toContain("en lokal till");
    await expectAccessible(page);
    await expectReflow(page);
    expect(faults).toEqual([]);
  });

  it("saves by the button with what the editor has saved behind it", async () => {
    await page.locator(".editor-text").click();
    await page.keyboard.type(" Tack.");
    await press(page, "main form .button-row button");
    expect(page.url()).toContain("klart=staff-reports.section-saved");
    expect(JSON.stringify((await stored())?.content)).toContain("Tack.");
    expect(await page.locator("script").count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
