import { forbidden, ok } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { planPage } from "../queries/plan-page.ts";

/** The plan by the body and year in the address, for the page of an act; the error page when the reader may not do it. */
export async function openPlan({ visit, params, url }: Asked, may: "mayWrite" | "mayAdopt") {
  const asked = { slug: params.slug, year: url.searchParams.get("ar") };
  const found = show(await planPage(visit.world, visit.actor, asked));
  return show(found[may] ? ok(found) : forbidden());
}
