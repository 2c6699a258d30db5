import { missing } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { bodyPeriodPage } from "../queries/body-period-page.ts";

/**
 * A body's part of a period for the page of an act that is the reader's; otherwise there is no such page. A page where one writes is
 * there also when the act is shut: whoever was writing when it was shut keeps what was written.
 */
export async function openBodyPeriod({ visit, params }: Asked, act: "update" | "write" | "hand-in") {
  const found = show(await bodyPeriodPage(visit.world, visit.actor, { period: params.id, body: params.slug }));
  const may = act === "hand-in" ? found.allowed.has(act) : found.writes[act];
  if (!may) show(missing("follow-up:wheel.not-now"));
  return found;
}
