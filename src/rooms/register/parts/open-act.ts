import { forbidden, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { type CaseAct, type DocumentAct, shutForCase, shutForDocument } from "../lifecycle.ts";
import { caseBrief } from "../queries/case-brief.ts";
import { documentBrief } from "../queries/document-brief.ts";

type Allowing<Act> = { allowed: ReadonlySet<Act> };

function opened<Act, Brief extends Allowing<Act>>(brief: Brief, act: Act, shut: string | null): Outcome<Brief> {
  if (shut) return tooLate(shut);
  return brief.allowed.has(act) ? ok(brief) : forbidden();
}

/** The case whose id stands in the address, for the page of an act; the error page when the act is not open to this reader. */
export async function openCase({ visit, params }: Asked, act: CaseAct) {
  const brief = show(await caseBrief(visit.world, visit.actor, { case: params.id }));
  return show(opened(brief, act, shutForCase(brief.state, act)));
}

/** The same for a document. */
export async function openDocument({ visit, params }: Asked, act: DocumentAct) {
  const brief = show(await documentBrief(visit.world, visit.actor, { document: params.id }));
  return show(opened(brief, act, shutForDocument(brief.state, brief, act)));
}
