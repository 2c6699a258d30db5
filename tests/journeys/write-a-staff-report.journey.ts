import type { AddressInfo } from "node:net";
import path from "node:path";
import { serve } from "@hono/node-server";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtServer, openBrowser } from "../support/browser.ts";
import { expectAccessible, expectReflow, openChromium } from "../support/chromium.ts";
import { beginReport, type ReportCast, reportCast, sectionsOf, writeIn } from "../support/staff-report.ts";

let cast: ReportCast;
let page: Page;
let address: string;
let id: string;
beforeAll(async () => {
  cast = await reportCast();
  const assets = path.resolve(import.meta.dirname, "../../build/client");
  const app = builtServer.createServer(cast.world, { publicOrigin: null, demo: true, assets });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(started));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ({ id } = await beginReport(cast.world, cast.people.officer, { consultee: cast.consultee }));
  await writeIn(
    cast.world,
    cast.people.officer,
    id,
    "views",
    "Vi är positiva. ==Larmkedjan bör bli tydligare.=={wish}",
  );
  const visitor = openBrowser(cast.world);
  await visitor.signIn(cast.people.officer);
  const context = await (await openChromium()).newContext({ locale: "sv-SE", viewport: { width: 1280, height: 900 } });
  await context.addCookies([{ name: "varn", value: visitor.cookies.get("varn") ?? "", url: address }]);
  page = await context.newPage();
});

const parts = [
  "",
  "/uppgifter",
  "/hallning",
  "/synpunkter",
  "/beredning",
  "/undertecknare",
  "/bilagor",
  "/sammantradesdag",
  "/avsluta",
];

it("has pages that everybody can use, down to a narrow screen", async () => {
  for (const part of parts) {
    await page.goto(`${address}/tjansteutlatanden/${id}${part}`);
    await expectAccessible(page);
    await expectReflow(page);
  }
});

const written = async () => (await sectionsOf(cast.world, id)).get("summary")?.content;

it("writes a section in the editor, which saves by itself", async () => {
  await page.goto(`${address}/tjansteutlatanden/${id}`);
  await page.getByRole("link", { name: "Sammanfattning", exact: true }).click();
  await page.locator("[data-ready]").waitFor();
  await expectAccessible(page);
  await page.locator(".ProseMirror").click();
  await page.keyboard.type("Förslaget är bra.");
  await expect.poll(async () => JSON.stringify(await written())).toContain("Förslaget är bra.");
  await page.getByRole("button", { name: "Spara avsnittet" }).click();
  await page.getByText("Avsnittet är sparat.").waitFor();
});
