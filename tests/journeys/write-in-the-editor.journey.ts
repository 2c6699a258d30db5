import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { expectAccessible, expectReflow, openChromium } from "../support/chromium.ts";
import { patience } from "../support/chromium-settings.ts";
import { documentOf, openEditorPage, paragraphs } from "../support/editor-page.tsx";
import { tabTo } from "../support/keyboard.ts";

// A case officer writes a section, marks viewpoints and pastes from Word. By keyboard alone, under the house's own policy.
describe("writing in the editor, by keyboard", () => {
  let page: Page;
  let seen: Awaited<ReturnType<typeof openEditorPage>>;
  let newPage: () => Promise<Page>;
  beforeAll(async () => {
    const chromium = await openChromium();
    const context = await chromium.newContext({ locale: "sv-SE", viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(patience);
    newPage = () => context.newPage();
  });
  beforeEach(async () => {
    page = await newPage();
    seen = await openEditorPage(page, paragraphs("Nämnden är positiv. Vi vill ha en lokal till. Vi undrar hur."));
  });

  const html = () => page.locator(".editor-text").innerHTML();
  const keys = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
    // The browser tells of a moved cursor a frame later; nobody writes faster than that.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))));
  };
  const inText = async () => {
    await tabTo(page, ".editor-text");
    await keys("Control+Home");
  };
  const tool = async (name: string, ...steps: string[]) => {
    await keys("Alt+F10", "Home", ...steps);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-tool"))).toBe(name);
    await keys("Enter");
  };

  it("is a labelled text box that a person with any means can use", async () => {
    const box = page.getByRole("textbox", { name: "Ärendet" });
    expect(await box.getAttribute("aria-multiline")).toBe("true");
    expect(await box.getAttribute("id")).toBe("f-content");
    await page.locator("label").first().click();
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await expectAccessible(page);
    await expectReflow(page);
    expect(seen.faults).toEqual([]);
  });

  it("writes headings, lists, bold and italic by keys and signs, and undoes", async () => {
    await inText();
    await keys("Control+End");
    await keys("Enter");
    await page.keyboard.type("### Läget");
    await keys("Enter");
    await page.keyboard.type("Ett ");
    await keys("Control+b");
    await page.keyboard.type("fett");
    await keys("Control+b", "Enter");
    await page.keyboard.type("- en");
    await keys("Enter");
    await page.keyboard.type("två");
    await keys("Alt+Shift+ArrowRight");
    expect(await html()).toContain("<h3>Läget</h3><p>Ett <strong>fett</strong></p><ul><li><p>en</p><ul><li><p>två");
    await keys("Alt+Shift+ArrowLeft", "Control+z", "Control+z");
    expect(await html()).not.toContain("<ul><li><p>en</p><ul>");
    expect(seen.faults).toEqual([]);
  });

  it("has tools with one stop for Tab, arrows between, and the way back", async () => {
    await inText();
    await tool("heading", "ArrowRight", "ArrowRight", "ArrowRight");
    expect(await html()).toMatch(/^<h3>Nämnden/);
    const heading = page.locator("[data-tool=heading]");
    expect(await heading.getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("[data-tool=bold]").getAttribute("title")).toBe("Fet (Ctrl+B)");
    await keys("Alt+F10", "End");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-tool"))).toBe("redo");
    await keys("Escape");
    await page.keyboard.type("Ja. ");
    expect(await html()).toMatch(/^<h3>Ja. Nämnden/);
  });

  it("lets go: Esc and Tab lead on to the button", async () => {
    await inText();
    await keys("Escape", "Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Spara");
    await keys("Shift+Tab");
    await keys("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Spara");
  });

  it("links words, and says what is wrong with an address", async () => {
    await inText();
    await keys("Control+Shift+ArrowRight", "Control+k");
    await page.keyboard.type("javascript:alert(1)");
    await keys("Enter");
    await expect.poll(() => page.locator("#link-wrong").innerText()).toContain("hel adress");
    await expectAccessible(page);
    await keys("Control+a");
    await page.keyboard.type("www.ekstad.example/sidan");
    await keys("Enter");
    expect(await html()).toContain('<a href="https://www.ekstad.example/sidan"');
    expect(seen.faults).toEqual([]);
  });

  it("marks the sentence at the cursor as a viewpoint about a section, and sends it with the form", async () => {
    await inText();
    await keys(
      ..."x"
        .repeat(25)
        .split("")
        .map(() => "ArrowRight"),
    );
    await keys("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await page.keyboard.type("2");
    await keys("Shift+Tab");
    await keys("Enter");
    expect(await html()).toMatch(
      /positiv. <mark data-viewpoint="[\w-]{36}" data-kind="wish">Vi vill ha en lokal till.<\/mark> Vi/,
    );
    await tabTo(page, "button[type=submit]");
    await page.keyboard.press("Enter");
    await expect.poll(() => seen.posted.length).toBe(1);
    const [form] = seen.posted;
    const { id, kind } = documentOf(form).content[0].content[1].marks[0].attrs;
    expect(kind).toBe("wish");
    // Leaving the text saves it, so it is told either there or with the form.
    const told = [...seen.saved, ...seen.posted].map((one) => JSON.parse(String(one.get("content-about"))));
    expect(Object.assign({}, ...told)).toEqual({ [id]: "s2" });
    expect(seen.faults).toEqual([]);
  });

  it("changes what a marked viewpoint is, and takes the mark away", async () => {
    await inText();
    const bar = page.getByRole("toolbar", { name: "Märk orden som" });
    await bar.getByRole("button", { name: "Önskemål" }).click();
    await bar.getByRole("button", { name: "Fråga" }).click();
    expect(await html()).toMatch(/^<p><mark [^>]*data-kind="question">Nämnden är positiv.<\/mark> Vi/);
    expect(await bar.getByRole("button", { name: "Fråga" }).getAttribute("aria-pressed")).toBe("true");
    await expectAccessible(page);
    await bar.getByRole("button", { name: "Ta bort märket" }).click();
    expect(await html()).not.toContain("<mark");
  });

  it("takes what Word hands over as real lists, headings and paragraphs", async () => {
    await inText();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        "text/html",
        "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style>p{mso-x:y}</style></head><body><!--StartFragment--><h1>Bakgrund<o:p></o:p></h1><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>en <b>lokal</b><o:p></o:p></p><!--EndFragment--></body></html>",
      );
      const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector(".editor-text")?.dispatchEvent(paste);
    });
    expect(await html()).toMatch(/^<h3>Bakgrund<\/h3><ul><li><p>en <strong>lokal<\/strong>/);
    expect(seen.faults).toEqual([]);
  });
});
