import { missing } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { bodyPeriodPage } from "../queries/body-period-page.ts";
import type { PeriodAct } from "../rules/shut-for-period.ts";

/** A body's part of a period for the page of an act that the reader may do now; otherwise there is no such page. */
export async function openBodyPeriod({ visit, params }: Asked, act: PeriodAct | "update") {
  const found = show(await bodyPeriodPage(visit.world, visit.actor, { period: params.id, body: params.slug }));
  const may = act === "update" ? found.mayUpdate : found.allowed.has(act);
  if (!may) show(missing("follow-up:wheel.not-now"));
  return found;
}
