import type { BrowserContext, Page, Request } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { sendReportFile } from "../../src/rooms/staff-reports/commands/send-report-file.ts";
import { attested } from "../support/attest.ts";
import { expectAccessible, expectReflow, openChromium } from "../support/chromium.ts";
import { patience } from "../support/chromium-settings.ts";
import { serveHouse } from "../support/house.ts";
import { resultOf } from "../support/refused.ts";
import { reportCast, writeReport } from "../support/staff-report.ts";

// Somebody outside the city has been given a staff report and wants to know whether it is what it looks like.
describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("checking a document, %s", (_, javaScriptEnabled) => {
  let context: BrowserContext;
  let page: Page;
  let address: string;
  let file: { name: string; mimeType: string; buffer: Buffer };
  const sent: Request[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    const chromium = await openChromium();
    const { world, people, file: caseFile } = await reportCast();
    const { id } = await writeReport(world, people.officer, { case: caseFile.id });
    await attested(world, id, people.officer, people.head, people.director);
    const asked = { report: id, format: "archive", known: null };
    const answer = resultOf(await sendReportFile(world, await people.officer.actor(), asked));
    file = { name: "utlatande.pdf", mimeType: "application/pdf", buffer: Buffer.from(await answer.arrayBuffer()) };
    address = await serveHouse(world);
    context = await chromium.newContext({ javaScriptEnabled, locale: "sv-SE", viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(patience);
    page = await context.newPage();
    page.on("request", (request) => void sent.push(request));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  }, 90_000);

  const check = async (content: Buffer) => {
    await page.goto(`${address}/kontrollera-dokument`);
    if (javaScriptEnabled)
      await expect.poll(() => page.locator("[data-promise]").innerText()).toContain("lämnar inte din dator");
    else expect(await page.locator("[data-promise]").innerText()).toContain("Filen skickas hit");
    sent.length = 0;
    await page.locator("#f-file").setInputFiles({ ...file, buffer: content });
    if (!javaScriptEnabled) await page.locator("main form button").click();
    await page.waitForURL(/summa=[0-9a-f]{64}$/);
  };

  it("learns that it is genuine, and who stands behind it", async () => {
    await check(file.buffer);
    const text = await page.locator("main").innerText();
    expect(text).toContain("Dokumentet är äkta och oförändrat");
    expect(text).toContain("Disa Direktörsson");
    if (javaScriptEnabled) expect(sent.every((request) => request.method() === "GET")).toBe(true);
    if (javaScriptEnabled) await expectAccessible(page);
    await expectReflow(page);
  });

  it("learns that a changed one is not known", async () => {
    const changed = Buffer.from(file.buffer);
    changed[500] = (changed[500] ?? 0) ^ 1;
    await check(changed);
    expect(await page.locator("main").innerText()).toContain("Dokumentet känns inte igen");
    if (javaScriptEnabled) await expectAccessible(page);
    await expectReflow(page);
    expect(problems).toEqual([]);
  });
});
