import { forbidden, tooLate } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { shutForVersion, type VersionAct } from "../lifecycle.ts";
import { versionBrief } from "../queries/version-brief.ts";

/** The version that the address names, for the page of an act; the error page when it is not open to this reader. */
export async function openVersion({ visit, params }: Asked, act: VersionAct) {
  const brief = show(await versionBrief(visit.world, visit.actor, { slug: params.slug, number: params.number }));
  if (brief.allowed.has(act)) return brief;
  const shut = brief.own ? shutForVersion(brief, act) : null;
  return show<typeof brief>(shut ? tooLate(shut) : forbidden());
}
