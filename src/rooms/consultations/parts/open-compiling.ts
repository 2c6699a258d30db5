import { forbidden, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { type CompilingAct, shutForConsultation } from "../lifecycle.ts";
import { compileBrief } from "../queries/compile-brief.ts";

/** The consultation whose id stands in the address; the error page when the act is not open to this reader. */
export async function openCompiling({ visit, params }: Asked, act: CompilingAct) {
  const brief = show(await compileBrief(visit.world, visit.actor, { consultation: params.id }));
  const shut = shutForConsultation(brief.state, act);
  if (shut) return show<typeof brief>(tooLate(shut));
  return show(brief.allowed.has(act) ? ok(brief) : forbidden());
}
