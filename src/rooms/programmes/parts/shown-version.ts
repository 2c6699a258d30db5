import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { versionBrief } from "../queries/version-brief.ts";

/** The version that the address names, to look at. */
export async function shownVersion({ visit, params }: Asked) {
  return show(await versionBrief(visit.world, visit.actor, { slug: params.slug, number: params.number }));
}
