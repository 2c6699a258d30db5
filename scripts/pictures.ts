// Draws the pictures of the README and the handbook from a running demo city: `npm run pictures -- http://127.0.0.1:3000`,
// and the names of some of them to draw no others.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";

const address = process.argv[2] ?? "http://127.0.0.1:3000";
const folder = path.resolve(import.meta.dirname, "..", "docs", "drawings");

/** `follow`: links to follow from the page, one after the other, by a part of their words or of their row's. `who` is nobody without an account. */
type Picture = { file: string; who: string | null; page: string; follow?: string[]; height: number };

const programme = "Säkerhetsprogram för staden";
const pictures: Picture[] = [
  { file: "start.png", who: "Ragnar", page: "/diarium", height: 860 },
  { file: "my-work.png", who: "Siv", page: "/", height: 760 },
  { file: "new-case.png", who: "Siv", page: "/diarium/nytt-arende", height: 1000 },
  { file: "search.png", who: "Siv", page: "/diarium/sok?q=larm", height: 900 },
  { file: "directory.png", who: "Alma", page: "/organisation", height: 900 },
  { file: "public-register.png", who: null, page: "/offentligt-diarium", height: 900 },
  { file: "wall.png", who: "Stina", page: "/remisser", follow: [programme], height: 1100 },
  { file: "incoming.png", who: "Siv", page: "/remisser/inkomna", height: 760 },
  { file: "plan.png", who: "Hilda", page: "/remisser/inkomna", follow: [programme], height: 1000 },
  { file: "report.png", who: "Hilda", page: "/tjansteutlatanden", follow: [programme], height: 1000 },
  {
    file: "attest.png",
    who: "Lage",
    page: "/tjansteutlatanden",
    follow: [programme, "Läs och attestera"],
    height: 900,
  },
  { file: "agenda.png", who: "Nils", page: "/sammantraden", follow: ["Ska justeras"], height: 900 },
  {
    file: "decide.png",
    who: "Nils",
    page: "/sammantraden",
    follow: ["Ska justeras", "Rutin för hembesök", "Skriv beslut"],
    height: 1000,
  },
  { file: "workbench.png", who: "Stina", page: "/remisser", follow: [programme, "Sammanställ"], height: 1000 },
  { file: "check-document.png", who: null, page: "/kontrollera-dokument", height: 620 },
  { file: "templates.png", who: "Siv", page: "/tjansteutlatanden/mallar", height: 760 },
];

const quiet = [
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const args = process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
// The browser's own words, as on a field for a file, are in the language of the machine.
const env = { ...process.env, LANGUAGE: "sv" };
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args, env });
await mkdir(folder, { recursive: true });
const wanted = process.argv.slice(3);
for (const { file, who, page: target, follow = [], height } of pictures) {
  if (wanted.length > 0 && !wanted.includes(file)) continue;
  const context = await browser.newContext({ viewport: { width: 1280, height }, locale: "sv-SE" });
  const page = await context.newPage();
  if (who) {
    await page.goto(`${address}/logga-in`);
    await page.getByRole("button", { name: `Logga in som ${who}` }).click();
  }
  await page.goto(`${address}${target}`);
  for (const words of follow) {
    const main = page.getByRole("main");
    const link = main.getByRole("link", { name: words }).or(main.getByRole("row", { name: words }).getByRole("link"));
    await page.goto(new URL((await link.first().getAttribute("href")) ?? "", page.url()).href);
  }
  await page.screenshot({ path: path.join(folder, file) });
  await context.close();
}
await browser.close();
