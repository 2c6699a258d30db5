import { missing } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { periodPage } from "../queries/period-page.ts";
import type { PeriodAct } from "../rules/shut-for-period.ts";

/** A period for the page of an act that the reader may do with it now; otherwise there is no such page. */
export async function openPeriodPage({ visit, params }: Asked, act: PeriodAct) {
  const found = show(await periodPage(visit.world, visit.actor, { period: params.id }));
  if (!found.allowed.has(act)) show(missing("follow-up:wheel.not-now"));
  return found;
}
