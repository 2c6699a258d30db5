import { linkAddress } from "./link-address.ts";

const site = "https://site.invalid";

/** The address a page may link to: of the web, of mail, or a path of this site; null for anything else. */
export function pageAddress(href: string): string | null {
  if (!href.startsWith("/")) return linkAddress(href);
  if (!URL.canParse(href, site)) return null;
  const url = new URL(href, site);
  return url.origin === site ? (linkAddress(url.href)?.slice(site.length) ?? null) : null;
}
