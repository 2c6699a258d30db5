import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { addBody, addPerson } from "../support/cast.ts";
import { expectAccessible, expectReflow, openChromium } from "../support/chromium.ts";
import { patience } from "../support/chromium-settings.ts";
import { openHouse } from "../support/house.ts";
import { chooseFiles, press, tabTo, typeInto } from "../support/keyboard.ts";
import { docx, paragraph } from "../support/office.ts";
import { addRegister } from "../support/register.ts";

const files = () => [
  {
    name: "anmälan.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Entrédörren på Åsögatan går inte i lås efter klockan arton."),
  },
  {
    name: "riskbedömning.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: docx(paragraph("Överfallslarmet i receptionen behöver provas varje månad.")),
  },
];

// The errand of the first day: a registrar registers a case with two attachments, finds it by a word in one of them and by
// its number typed without separators, and sees it in the public register without what is protected. By keyboard alone.
describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("registering a case, by keyboard, %s", (_, javaScriptEnabled) => {
  let address: string;
  let context: BrowserContext;
  let page: Page;

  const looked = async () => {
    if (javaScriptEnabled) await expectAccessible(page);
    await expectReflow(page);
  };

  beforeAll(async () => {
    const chromium = await openChromium();
    const house = await openHouse(async (world) => {
      const body = await addBody(world, "Socialnämnden");
      await addPerson(world, "Rut Registratorsson", "registrar", body);
      await addPerson(world, "Hedda Handläggarsson", "case_officer", body);
      await addRegister(world, body, "SOC {year}/{serial}");
    });
    address = house.address;
    context = await chromium.newContext({ javaScriptEnabled, locale: "sv-SE", viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(patience);
    page = await context.newPage();
  });

  it("signs in", async () => {
    await page.goto(address);
    await looked();
    await press(page, "button:has-text('Logga in som Rut')");
    await expect.poll(() => page.locator("h1").innerText()).toBe("Mitt arbete");
    await looked();
  });

  it("registers a case with two attachments and something protected", async () => {
    await press(page, "nav a[href='/diarium']");
    await looked();
    await press(page, "a[href='/diarium/nytt-arende']");
    await looked();
    await press(page, "form.form-frame button.ds-button");
    expect(await page.title()).toMatch(/^Fel:/);
    await looked();
    await typeInto(page, "#f-publicSubject", "Anmälan om brister i skalskyddet");
    await tabTo(page, "summary:has-text('ekretess')");
    await page.keyboard.press("Enter");
    await typeInto(page, "#f-protectedSubject", "Hot mot Zakarias i receptionen");
    await typeInto(page, "#f-secrecyProvision", "OSL 21 kap. 3 §");
    await tabTo(page, "#f-firstDocument");
    await page.keyboard.press("Space");
    await typeInto(page, "#f-documentTitle", "Anmälan");
    await chooseFiles(page, "#f-files", files());
    await press(page, "form.form-frame button.ds-button:not([data-variant=tertiary])");
    await expect.poll(() => page.locator("main").innerText()).toContain("SOC 2026/1");
    const text = await page.locator("main").innerText();
    expect(text).toContain("Hot mot Zakarias i receptionen");
    expect(text).toContain("riskbedömning.docx");
    await looked();
  });

  it("finds it by a word inside an attachment", async () => {
    await expect
      .poll(
        async () => {
          await page.goto(`${address}/`);
          await typeInto(page, "#frame-search", "överfallslarmet");
          await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
          return page.locator("main").innerText();
        },
        { timeout: patience, interval: 500 },
      )
      .toContain("Anmälan");
    await looked();
  });

  it("finds it by its number typed without separators", async () => {
    await typeInto(page, "#frame-search", "soc20261");
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    await press(page, "main a:has-text('SOC 2026/1')");
    expect(await page.locator("h1").innerText()).toContain("Anmälan om brister i skalskyddet");
  });

  it("shows it in the public register without what is protected", async () => {
    const stranger = await context.browser()?.newContext({ javaScriptEnabled, locale: "sv-SE" });
    if (!stranger) throw new Error("no browser");
    page = await stranger.newPage();
    await page.goto(`${address}/offentligt-diarium`);
    await looked();
    await press(page, "main a:has-text('SOC 2026/1')");
    const text = await page.locator("body").innerText();
    expect(text).toContain("Anmälan om brister i skalskyddet");
    expect(text).not.toContain("Zakarias");
    expect(await page.content()).not.toContain("Zakarias");
    await looked();
    await page.goto(`${address}/offentligt-diarium?q=Zakarias`);
    expect(await page.locator("main").innerText()).not.toContain("SOC 2026/1");
  });
});
