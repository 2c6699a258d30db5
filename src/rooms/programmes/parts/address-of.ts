import type { Asked } from "../../../platform/web/page.ts";

/** The version's place in an address: the programme's slug and the version's number. */
export function addressOf({ slug = "", number = "" }: Asked["params"]): [string, number] {
  return [slug, Number(number)];
}
