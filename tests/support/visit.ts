import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { expectAccessible, expectReflow } from "./chromium.ts";
import { patience } from "./chromium-settings.ts";

/** Where pictures of every page seen are kept; none are taken when it is not set. */
const pictures = process.env.VARN_PICTURES;
let taken = 0;

async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  const number = String(++taken).padStart(3, "0");
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: path.join(pictures, `${number}-${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** One person at one browser window, who goes only where links and buttons lead. */
export class Visit {
  readonly page: Page;
  readonly #javaScript: boolean;

  constructor(page: Page, javaScript: boolean) {
    this.page = page;
    this.#javaScript = javaScript;
  }

  /** Every page seen is one that everybody can use, also at the width of a telephone. */
  async looked(name: string): Promise<void> {
    if (this.#javaScript) await expectAccessible(this.page);
    await expectReflow(this.page);
    await picture(this.page, name);
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
  }

  /** Follows a link or presses a button, and waits for the page it leads to. */
  async press(selector: string): Promise<void> {
    await Promise.all([this.page.waitForEvent("load"), this.page.locator(selector).first().click()]);
  }

  /** The link or button with these words in the page itself. */
  follow(words: string): Promise<void> {
    return this.press(`main a:has-text("${words}"), main button:has-text("${words}")`);
  }

  /** The button that sends the page's form. */
  submit(): Promise<void> {
    return this.press("main form.form-frame button[type=submit]:not([data-variant=tertiary])");
  }

  /** Opens what is folded away. */
  async unfold(): Promise<void> {
    const folded = this.page.locator("main details:not([open]) > summary");
    for (let left = await folded.count(); left > 0; left--) await folded.first().click();
  }

  /** Writes in a field, be it a text field or the editor. */
  async write(name: string, text: string): Promise<void> {
    const field = this.page.locator(`[id="f-${name}"]`);
    if (this.#javaScript && (await this.page.locator(`[data-island="rich-text"] [name="${name}"]`).count()) > 0)
      await this.page.locator(`.editor-text[id="f-${name}"]`).waitFor();
    await field.fill(text);
  }

  async choose(name: string, label: string | RegExp): Promise<void> {
    const field = this.page.locator(`select[name="${name}"]`);
    const options = await field.locator("option").allInnerTexts();
    const found = options.find((one) => (typeof label === "string" ? one.includes(label) : label.test(one)));
    await field.selectOption({ label: found ?? String(label) });
  }

  /** Ticks a box or a radio button by its value. */
  async tick(name: string, value: string): Promise<void> {
    await this.page.locator(`form.form-frame input[name="${name}"][value="${value}"]`).check();
  }

  async tickLabel(words: string): Promise<void> {
    await this.page.getByLabel(words).first().check();
  }

  /** The file that a link leads to, fetched as the one who is signed in here. */
  async file(words: string): Promise<Buffer> {
    const href = await this.page.locator(`main a:has-text("${words}")`).first().getAttribute("href");
    const response = await this.page.request.get(new URL(href ?? "", this.page.url()).href);
    return response.body();
  }

  text(): Promise<string> {
    return this.page.locator("main").innerText();
  }

  path(): string {
    return new URL(this.page.url()).pathname;
  }
}

/** Each person has a window of their own, and signs in when they first come. */
export function visits(chromium: Browser, address: string, javaScript: boolean) {
  const open = new Map<string, Visit>();
  const window = async () => {
    const context = await chromium.newContext({
      javaScriptEnabled: javaScript,
      locale: "sv-SE",
      viewport: { width: 1280, height: 900 },
      acceptDownloads: true,
    });
    context.setDefaultTimeout(patience);
    return new Visit(await context.newPage(), javaScript);
  };
  const as = async (name: string): Promise<Visit> => {
    const visit = open.get(name) ?? (await window());
    open.set(name, visit);
    await visit.goto(address);
    const signIn = `button:has-text("Logga in som ${name}")`;
    // Whoever has been away for long is signed out.
    if ((await visit.page.locator(signIn).count()) > 0) await visit.press(signIn);
    return visit;
  };
  return { as, stranger: window };
}
