import { forbidden, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { type CaseErrand, type DocumentErrand, shutForCase, shutForDocument } from "../lifecycle.ts";
import { caseBrief } from "../queries/case-brief.ts";
import { documentBrief } from "../queries/document-brief.ts";

type Allowing<Errand> = { allowed: ReadonlySet<Errand> };

function opened<Errand, Brief extends Allowing<Errand>>(
  brief: Brief,
  errand: Errand,
  shut: string | null,
): Outcome<Brief> {
  if (shut) return tooLate(shut);
  return brief.allowed.has(errand) ? ok(brief) : forbidden();
}

/** The case whose id stands in the address, for the page of an errand; the error page when the errand is not open to this reader. */
export async function openCase({ visit, params }: Asked, errand: CaseErrand) {
  const brief = show(await caseBrief(visit.world, visit.actor, { case: params.id }));
  return show(opened(brief, errand, shutForCase(brief.state, errand)));
}

/** The same for a document. */
export async function openDocument({ visit, params }: Asked, errand: DocumentErrand) {
  const brief = show(await documentBrief(visit.world, visit.actor, { document: params.id }));
  return show(opened(brief, errand, shutForDocument(brief.state, brief, errand)));
}
