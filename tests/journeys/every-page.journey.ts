import { setTimeout } from "node:timers/promises";
import type { BrowserContext } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { loadDemoCity } from "../../src/cli/load-demo-city.ts";
import { openBrowser } from "../support/browser.ts";
import { expectAccessible, expectReflow, openChromium } from "../support/chromium.ts";
import { openHouse } from "../support/house.ts";
import { everyPattern, type Place, walkSite } from "../support/walk-site.ts";
import type { TestWorld } from "../support/world.ts";

/** Addresses no link of the demo city leads to, and why. */
const reachedOtherwise: Readonly<Record<string, string>> = {
  "/logga-ut": "ends the visit",
  "/*": "what is not there",
  "/begar-ut-handling/kvitto/:reference": "shown to whoever has just asked",
  "/diarium/utlamnande/:id/avsluta": "offered when every document of a request has its decision",
  "/organisation/import/:id": "shown when a file has been read in",
  "/api-nycklar/:id": "shown to whoever has made a key; the demo has none lying about",
  "/api-nycklar/:id/aterkalla": "shown to whoever has made a key; the demo has none lying about",
  "/tjansteutlatanden/:id/begar-attest": "offered when nothing is missing any more in a report being written",
  "/svara/:token/kvitto": "shown to whoever has just answered",
  "/tjansteutlatanden/:id/avsnitt/:section/autospara": "where the editor saves",
  "/tjansteutlatanden/:id/skicka": "offered when a statement that needs no meeting has been attested",
  "/uppfoljning/perioder/:id/stang": "offered while a period is open; on most days of the year none is",
  "/uppfoljning/organ/:slug/anta": "offered where goals wait for a decision to whoever notes it there",
  "/uppfoljning/mal/:id/anta": "the same, for one goal",
  "/uppfoljning/perioder/:id/organ/:slug/laget": "offered while a period is open; on most days of the year none is",
  "/uppfoljning/importera/:id": "shown when a file has been read in",
  "/uppfoljning/importera/:id/fel.csv": "offered beside what is wrong in a file that has been read in",
  "/uppfoljning/aktiviteter/:id/underlag/:evidenceId/ta-bort":
    "offered at the few activities that have evidence to those who may change them; a walk of eight may miss them",
  "/uppfoljning/aktiviteter/:id/underlag/:evidenceId/fil":
    "the demo has files at two activities of hundreds, and the walk looks at a few",
  "/uppfoljning/organ/:slug/andra-flera":
    "offered in a state of the plan that the demo is not in on every day of the year",
  "/uppfoljning/organ/:slug/kopiera": "offered in a state of the plan that the demo is not in on every day of the year",
  "/uppfoljning/organ/:slug/ta-over": "offered in a state of the plan that the demo is not in on every day of the year",
  "/uppfoljning/importera/mall.csv": "offered in a state of the plan that the demo is not in on every day of the year",
  "/remisser/:id/andrat-forslag": "offered when a changed proposal has been written and not been sent",
  "/remisser/:id/utlatande/slutfor": "offered when the report to the council has been begun and is not final",
  "/remisser/:id/utlatande/stycken/:paragraph":
    "offered when the report to the council has been begun and is not final",
};

const wanted = everyPattern.filter((pattern) => !(pattern in reachedOtherwise));

/** Every place, as soon as it has been found, until the walk has ended. */
async function* asFound(found: ReadonlyMap<string, Place>, walk: Promise<unknown>): AsyncGenerator<Place> {
  const walking = { on: true };
  const end = () => {
    walking.on = false;
  };
  walk.then(end, end);
  for (let at = 0; walking.on || at < found.size; ) {
    const place = [...found.values()][at];
    if (place) {
      at++;
      yield place;
    } else await setTimeout(50);
  }
}

type Look = { pages: number; faults: string[] };

/** Looks at each place in a window of its own, one after the other: how many pages there were, and what is wrong with them. */
async function lookAt(places: AsyncGenerator<Place>, context: BrowserContext, address: string): Promise<Look> {
  const look: Look = { pages: 0, faults: [] };
  const noted = (error: Error) => {
    // A file that is to be saved is no page.
    if (!error.message.includes("Download is starting")) look.faults.push(error.message);
  };
  const page = await context.newPage();
  for await (const { url, cookie } of places) {
    await context.setExtraHTTPHeaders(cookie ? { cookie } : {});
    const response = await page.goto(address + url).catch(noted);
    if (!response?.headers()["content-type"]?.startsWith("text/html")) continue;
    look.pages++;
    if (!response.ok()) look.faults.push(`${url} answered ${response.status()}`);
    await expectAccessible(page).catch(noted);
    await expectReflow(page).catch(noted);
  }
  return look;
}

// Everybody who can sign in to the demo city follows every kind of link there is; each kind of page met is looked at once, while
// the walk goes on.
describe("every page of the demo city", () => {
  const found = new Map<string, Place>();
  let walk: Promise<void>;
  let looks: Promise<Look[]>;

  async function walkAsEverybody(world: TestWorld): Promise<void> {
    const people = await world.db.selectFrom("person").select("id").where("demo_errand", "is not", null).execute();
    await walkSite(openBrowser(world), found, wanted);
    for (const person of people) {
      const visitor = openBrowser(world);
      await visitor.signIn(person);
      await walkSite(visitor, found, wanted);
    }
  }

  beforeAll(async () => {
    const { world, address } = await openHouse(async (world) => {
      await loadDemoCity(world.pool, world.origin, () => undefined);
      // The demo is counted from the day it is loaded, and is walked on that day.
      world.clock.set(Temporal.Now.instant().toString());
    });
    const chromium = await openChromium();
    const window = { locale: "sv-SE", viewport: { width: 1280, height: 900 } };
    const contexts = await Promise.all([chromium.newContext(window), chromium.newContext(window)]);
    walk = walkAsEverybody(world);
    const places = asFound(found, walk);
    looks = Promise.all(contexts.map((context) => lookAt(places, context, address)));
    looks.catch(() => {});
  }, 300_000);

  it("is reached by following links", async () => {
    await walk;
    expect(wanted.filter((pattern) => !found.has(pattern))).toEqual([]);
  }, 900_000);

  it("has nothing serious for axe to find, and fits in 320 pixels", async () => {
    const seen = await looks;
    expect(seen.flatMap(({ faults }) => faults)).toEqual([]);
    // Nearly all that is found is a page; the rest are files.
    expect(seen.reduce((sum, { pages }) => sum + pages, 0)).toBeGreaterThan(found.size * 0.9);
  }, 900_000);
});
