import { missing } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { indicatorPage } from "../queries/indicator-page.ts";

/** An indicator for the page of an act that the reader may do with it; otherwise there is no such page. */
export async function openIndicator({ visit, params }: Asked, may: "mayRecord" | "mayTarget" | "mayAsk" | "mayDecide") {
  const found = show(await indicatorPage(visit.world, visit.actor, { indicator: params.id }));
  if (!found[may]) show(missing("follow-up:indicator.not-yours"));
  return { ...found, today: visit.today };
}
