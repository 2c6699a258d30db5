import { slug } from "../../../kernel/slug.ts";
import { takenSlugs } from "../model.ts";

const longestSlug = 80;

/**
 * The address of a new body or group: its name in small plain letters, with a number when that address is taken already or
 * belongs to a page. A name without Latin letters or digits gets the word given.
 */
export function freeSlug(name: string, taken: ReadonlySet<string>, otherwise = "organ"): string {
  const stem = slug(name).slice(0, longestSlug).replace(/-$/, "") || otherwise;
  const isFree = (candidate: string) => !taken.has(candidate) && !takenSlugs.has(candidate);
  if (isFree(stem)) return stem;
  let number = 2;
  while (!isFree(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
