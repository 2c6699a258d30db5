import { forbidden, ok } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { activityPage } from "../queries/activity-page.ts";

/** The activity by the id in the address, for the page of an act; the error page when the reader may not do it. */
export async function openActivity({ visit, params }: Asked, act: "plan" | "update") {
  const found = show(await activityPage(visit.world, visit.actor, { activity: params.id }));
  return show(found.may[act] ? ok(found) : forbidden());
}
