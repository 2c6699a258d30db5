import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { expectAccessible, expectReflow, openChromium } from "../support/chromium.ts";
import { patience } from "../support/chromium-settings.ts";
import { documentOf, openEditorPage, paragraphs } from "../support/editor-page.tsx";

const theirs = paragraphs("Hedda skrev något annat.");
const overtaken = () => ({
  status: 409,
  json: { ok: false, current: { content: theirs, version: 7, by: "Hedda", at: "2024-02-08T13:01:00Z" } },
});

// What the editor does with the text while one writes: with a net, without, and when somebody else has written.
describe("saving while one writes", () => {
  let page: Page;
  let seen: Awaited<ReturnType<typeof openEditorPage>>;
  let newPage: () => Promise<Page>;
  beforeAll(async () => {
    const chromium = await openChromium();
    newPage = async () => {
      const context = await chromium.newContext({ locale: "sv-SE", viewport: { width: 1280, height: 900 } });
      context.setDefaultTimeout(patience);
      return context.newPage();
    };
  });
  beforeEach(async () => {
    page = await newPage();
    seen = await openEditorPage(page, paragraphs("Från början."));
    await page.locator(".editor-text").click();
    await page.keyboard.press("Control+End");
  });

  const text = () => page.locator(".editor-text").innerText();
  const status = () => page.locator(".editor-save-state").innerText();
  const patient = { timeout: patience };
  const saved = (at: number) => documentOf(seen.saved.at(at)).content[0].content[0].text;

  it("saves when the writer pauses, with the version that stands, and tells the form", async () => {
    await page.keyboard.type(" Mer.");
    expect(await status()).toContain("Inte sparat än");
    await expect.poll(status, patient).toBe("✓ Sparat 14:02");
    expect(await page.locator("[role=status]").first().innerText()).toBe("Sparat 14:02");
    expect(seen.saved.map((form) => form.get("expectedVersion"))).toEqual(["1"]);
    expect(saved(0)).toBe("Från början. Mer.");
    expect(await page.locator("[name=expectedVersion]").inputValue()).toBe("2");
    await page.keyboard.type(" Och mer.");
    await expect.poll(() => seen.saved.length, patient).toBe(2);
    expect(seen.saved[1]?.get("expectedVersion")).toBe("2");
    await page.reload();
    await page.locator("[data-ready]").waitFor();
    expect(await text()).toBe("Från början.");
    expect(seen.faults).toEqual([]);
  });

  it("saves at once when the writer goes elsewhere", async () => {
    await page.keyboard.type(" Mer.");
    await page.keyboard.press("Escape");
    await expect.poll(() => seen.saved.length, { timeout: 1_000 }).toBe(1);
  });

  it("keeps the text when nobody answers, also over a reload, and saves it when it can", async () => {
    seen.answer = () => "away";
    await page.keyboard.type(" Utan nät.");
    await expect.poll(status, patient).toContain("Texten ligger kvar här");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await page.locator("[data-ready]").waitFor();
    await expect.poll(text).toBe("Från början. Utan nät.");
    seen.answer = () => ({ status: 200, json: { ok: true, version: 2, savedAt: "2024-02-08T13:05:00Z" } });
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await expect.poll(status, patient).toBe("✓ Sparat 14:05");
    expect(saved(-1)).toBe("Från början. Utan nät.");
  });

  it("says why when the text is refused", async () => {
    seen.answer = () => ({ status: 422, json: { ok: false, text: "Texten är för lång." } });
    await page.keyboard.type(" Mer.");
    await expect.poll(status, patient).toBe("! Kunde inte spara. Texten är för lång. Texten ligger kvar här.");
  });

  it("saves a form that came back by its button alone, and keeps it in the tab until then", async () => {
    const own = await newPage();
    const refused = await openEditorPage(own, paragraphs("Min."), {
      save: { action: "/autospara", version: 1, held: true },
    });
    own.on("dialog", (dialog) => void dialog.accept());
    await own.locator(".editor-text").click();
    await own.keyboard.press("Control+End");
    await own.keyboard.type(" Mer.");
    await own.keyboard.press("Escape");
    await own.reload();
    await own.locator("[data-ready]").waitFor();
    await expect.poll(() => own.locator(".editor-text").innerText()).toBe("Min. Mer.");
    expect(refused.saved.length).toBe(0);
  });

  describe("when somebody else has saved", () => {
    beforeEach(async () => {
      seen.answer = overtaken;
      await page.keyboard.type(" Min.");
      await page.locator(".editor-conflict").waitFor();
      seen.answer = () => ({ status: 200, json: { ok: true, version: 8, savedAt: "2024-02-08T13:06:00Z" } });
    });
    const choose = async (name: string) => {
      await page.getByRole("button", { name }).click();
      await expect.poll(status, patient).toBe("✓ Sparat 14:06");
      expect(seen.saved.at(-1)?.get("expectedVersion")).toBe("7");
      expect(await page.locator(".editor-conflict").count()).toBe(0);
      expect(await page.locator("[name=expectedVersion]").inputValue()).toBe("8");
    };

    it("shows both texts, saves nothing meanwhile, and can be used by all", async () => {
      expect(await page.getByRole("alert").innerText()).toContain("Hedda har sparat en annan text 14:01.");
      expect(await page.getByRole("region", { name: "Texten som Hedda har sparat" }).innerText()).toBe(
        "Hedda skrev något annat.",
      );
      expect(await text()).toBe("Från början. Min.");
      await page.locator(".editor-text").click();
      await page.keyboard.type(" Till.");
      await page.keyboard.press("Escape");
      expect(seen.saved.length).toBe(1);
      await expectAccessible(page);
      await expectReflow(page);
    });

    it("keeps the writer's own", async () => {
      await choose("Behåll min text");
      expect(saved(-1)).toBe("Från början. Min.");
    });

    it("takes the other's, and gives the own back on undo", async () => {
      await choose("Ta den andra texten");
      expect(saved(-1)).toBe("Hedda skrev något annat.");
      await page.keyboard.press("Control+z");
      expect(await text()).toBe("Från början. Min.");
    });

    it("puts one after the other", async () => {
      await choose("Lägg den andra texten efter min");
      expect((await text()).replace(/\n+/g, "|")).toBe("Från början. Min.|Hedda skrev något annat.");
    });
  });
});
