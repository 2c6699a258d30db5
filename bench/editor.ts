import path from "node:path";
import { chromium } from "playwright-core";
import { runnerImport } from "vite";
import { say } from "../src/cli/say.ts";
import type { RichText } from "../src/platform/paper/rich-text/rich-text.ts";
import { chromiumSettings } from "../tests/support/chromium-settings.ts";

const words = 10_000;
const wordsInParagraph = 100;
const keystrokes = 200;
/** From the key to the painted letter, in milliseconds. */
const limit = 50;

const vocabulary =
  "Nämnden ser positivt på förslaget till säkerhetsprogram och vill framhålla behovet av lokaler".split(" ");

/** A report's worth of words, with marks and lists here and there as in a real one. */
function longText(): RichText {
  const paragraph = (index: number) => {
    const run = Array.from(
      { length: wordsInParagraph },
      (_, at) => vocabulary[(index * 7 + at) % vocabulary.length],
    ).join(" ");
    const mark = { type: "viewpoint", attrs: { id: `v${index}`, kind: "wish" } };
    const content = [
      { type: "text", text: `${run} ` },
      { type: "text", text: "en lokal till.", ...(index % 5 === 0 ? { marks: [mark] } : {}) },
    ];
    return { type: "paragraph", content };
  };
  return { type: "doc", content: Array.from({ length: words / wordsInParagraph }, (_, index) => paragraph(index)) };
}

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** The page of the journeys; Node alone does not read its markup. */
async function editorPage() {
  const file = path.resolve(import.meta.dirname, "../tests/support/editor-page.tsx");
  const { module } = await runnerImport<typeof import("../tests/support/editor-page.tsx")>(file, { configFile: false });
  return module.openEditorPage;
}

/** `npm run bench -- editor`: how long a keystroke takes in the middle of a long report, in Chromium with the built script. */
export async function run(): Promise<number> {
  const openEditorPage = await editorPage();
  const browser = await chromium.launch(chromiumSettings());
  const page = await browser.newPage();
  const started = performance.now();
  const seen = await openEditorPage(page, longText());
  const opened = performance.now() - started;
  await page.locator(".editor-text > :nth-child(50)").click();
  await page.evaluate(() => {
    const taken: number[] = [];
    Object.assign(window, { taken });
    document.addEventListener(
      "keydown",
      () => {
        const from = performance.now();
        requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - from)));
      },
      true,
    );
  });
  for (let key = 0; key < keystrokes; key++) await page.keyboard.press(key % 6 === 5 ? "Space" : "a", { delay: 20 });
  const taken = (await page.evaluate(() => (window as unknown as { taken: number[] }).taken)).toSorted(
    (one, other) => one - other,
  );
  await browser.close();
  const [median, slow] = [at(taken, 0.5), at(taken, 0.95)];
  say(
    `${words} words: the editor stands after ${Math.round(opened)} ms; ${taken.length} keystrokes, ${seen.saved.length} savings`,
  );
  say(
    `a keystroke: median ${median.toFixed(1)} ms, p95 ${slow.toFixed(1)} ms   limit ${limit} ms${slow > limit ? "   TOO SLOW" : ""}`,
  );
  return slow > limit ? 1 : 0;
}
