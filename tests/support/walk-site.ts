import routes from "../../src/routes.ts";
import { addresses } from "../house/laws/surface.ts";
import type { Browser, Page } from "./browser.ts";

/** An address pattern of the house (`/diarium/arenden/:id`), and one place where it was found. */
export type Place = { pattern: string; url: string; cookie: string };

type Pattern = { pattern: string; shape: RegExp };

// What is written out goes before what anything may fill: /diarium/arenden/ny before /diarium/arenden/:id.
const patterns: Pattern[] = addresses(routes)
  .filter(({ layout }) => !layout)
  .map(({ url }) => url)
  .sort((a, b) => a.split(":").length - b.split(":").length || b.length - a.length)
  .map((url) => ({ pattern: url, shape: new RegExp(`^${url.split(/:\w+/).map(RegExp.escape).join("[^/]+")}$`) }));

/** Every address pattern that answers with something. */
export const everyPattern: readonly string[] = patterns.map(({ pattern }) => pattern);

const patternOf = (pathname: string) => patterns.find(({ shape }) => shape.test(pathname))?.pattern;

/** So many addresses of one pattern are asked for by one visitor before the rest are taken to be alike. */
const enough = 8;
const here = "http://varn.test";

/** Where one can go from here: links, the forms that only ask, and where one is sent on. */
function waysOn({ document, location }: Page): string[] {
  const links = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
  const asking = [...document.querySelectorAll("form:not([method=post])")];
  const forms = asking.flatMap((form) => form.getAttribute("action") ?? []);
  return [...(location ? [location] : []), ...links, ...forms];
}

/** The addresses that wait: those of a kind nobody has met go first, so that a walk ends as soon as there is no more to find. */
function queue(found: ReadonlyMap<string, Place>) {
  const waiting: { url: string; pattern: string }[] = [];
  return {
    add: (url: string) => {
      const { pathname, search, host } = new URL(url, here);
      const pattern = host === new URL(here).host ? patternOf(pathname) : undefined;
      if (pattern && pattern !== "/logga-ut") waiting.push({ url: pathname + search, pattern });
    },
    next: () => {
      const at = waiting.findIndex(({ pattern }) => !found.has(pattern));
      return waiting.splice(Math.max(at, 0), 1)[0];
    },
  };
}

/**
 * Follows links as one visitor, as a person without a map would, and adds to `found` the first place of each pattern, until all
 * that are wanted have been found. A place that answers with an error leads nowhere and does not count.
 */
export async function walkSite(visitor: Browser, found: Map<string, Place>, wanted: readonly string[]): Promise<void> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const asked = new Map<string, number>();
  const seen = new Set<string>();
  const waiting = queue(found);
  waiting.add("/");
  for (let place = waiting.next(); place && wanted.some((one) => !found.has(one)); place = waiting.next()) {
    const { url, pattern } = place;
    const times = asked.get(pattern) ?? 0;
    if (seen.has(url) || times >= enough) continue;
    seen.add(url);
    asked.set(pattern, times + 1);
    const page = await visitor.get(url);
    if (page.status >= 400) continue;
    if (!found.has(pattern)) found.set(pattern, { pattern, url, cookie });
    for (const way of waysOn(page)) waiting.add(way);
  }
}
