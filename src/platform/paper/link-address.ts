const outward = new Set(["http:", "https:", "mailto:"]);

const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** The address if it may be a link in a file that leaves the house, written so that nothing in it can be taken for anything else. */
export function linkAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return outward.has(url.protocol) ? url.href.replace(/['"<>`\\]/g, percent) : null;
}
