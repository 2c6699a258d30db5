import { forbidden, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { type SenderAct, shutForConsultation } from "../lifecycle.ts";
import { consultationBrief } from "../queries/consultation-brief.ts";

/** The consultation whose id stands in the address, for the page of an act; the error page when it is not open to this reader. */
export async function openConsultation({ visit, params }: Asked, act: SenderAct) {
  const brief = show(await consultationBrief(visit.world, visit.actor, { consultation: params.id }));
  const shut = shutForConsultation(brief.state, act);
  if (shut) return show<typeof brief>(tooLate(shut));
  return show(brief.allowed.has(act) ? ok(brief) : forbidden());
}
