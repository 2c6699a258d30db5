import { expect } from "vitest";
import { bareThing, notAdopted } from "./fall-silent.ts";
import type { Following } from "./journey.ts";

const mostClicks = 3;
const examination = "nav a[href='/uppfoljning/granskning']";
const tab = (list: string) => `main nav a[href*='lista=${list}']`;

/** What an auditor asks, what is pressed from the first page, and what the answer must name. */
const questions = [
  { asked: "vilka-krav-har-ingen-svarat-pa", clicks: [examination], answer: "Nämnderna ska ha en larmkedja." },
  { asked: "vad-ar-skrivet-men-aldrig-antaget", clicks: [examination, tab("inte-antagna")], answer: notAdopted },
  { asked: "vad-ar-klart-utan-underlag", clicks: [examination, tab("utan-underlag")], answer: bareThing },
];

/** The auditor's three questions are each answered from the first page in three clicks: the last opens what was found. */
export async function examine({ people }: Following): Promise<void> {
  for (const { asked, clicks, answer } of questions) {
    const rune = await people.as("Rune");
    let clicked = 0;
    for (const selector of [...clicks, `#lista tbody a:has-text("${answer}")`]) {
      const last = clicked === clicks.length;
      if (last) {
        expect(await rune.page.locator("#lista table").innerText()).toContain(answer);
        await rune.looked(asked);
      }
      await rune.press(selector);
      clicked += 1;
    }
    expect(clicked, asked).toBeLessThanOrEqual(mostClicks);
    expect(await rune.text()).toContain(answer);
  }
}
