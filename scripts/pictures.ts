// Draws the pictures of the README and the handbook from a running demo city: `npm run pictures -- http://127.0.0.1:3000`.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";

const address = process.argv[2] ?? "http://127.0.0.1:3000";
const folder = path.resolve(import.meta.dirname, "..", "docs", "drawings");

const pictures: { file: string; who: string | null; page: string; height: number }[] = [
  { file: "start.png", who: "Ragnar", page: "/diarium", height: 860 },
  { file: "my-work.png", who: "Siv", page: "/", height: 560 },
  { file: "new-case.png", who: "Siv", page: "/diarium/nytt-arende", height: 1000 },
  { file: "search.png", who: "Siv", page: "/diarium/sok?q=larm", height: 900 },
  { file: "directory.png", who: "Alma", page: "/organisation", height: 900 },
  { file: "public-register.png", who: null, page: "/offentligt-diarium", height: 900 },
];

const quiet = [
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const args = process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
await mkdir(folder, { recursive: true });
for (const { file, who, page: target, height } of pictures) {
  const context = await browser.newContext({ viewport: { width: 1280, height }, locale: "sv-SE" });
  const page = await context.newPage();
  if (who) {
    await page.goto(`${address}/logga-in`);
    await page.getByRole("button", { name: `Logga in som ${who}` }).click();
  }
  await page.goto(`${address}${target}`);
  await page.screenshot({ path: path.join(folder, file) });
  await context.close();
}
await browser.close();
