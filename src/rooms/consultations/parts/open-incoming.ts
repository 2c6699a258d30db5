import { forbidden, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { incomingBrief } from "../queries/incoming-brief.ts";
import { type IncomingAct, shutForIncoming } from "../rules/incoming-acts.ts";

/** What has come in by the id in the address, for the page of an act; the error page when it is not open to this reader. */
export async function openIncoming({ visit, params }: Asked, act: IncomingAct) {
  const brief = show(await incomingBrief(visit.world, visit.actor, { consultee: params.consulteeId }));
  const shut = shutForIncoming(brief, act);
  return show(shut ? tooLate(shut) : brief.allowed.has(act) ? ok(brief) : forbidden());
}
