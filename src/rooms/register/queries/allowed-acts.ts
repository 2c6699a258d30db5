import type { Actor } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { demands } from "../actions.ts";
import { type CaseAct, caseActs, type DocumentAct, documentActs, shutForCase, shutForDocument } from "../lifecycle.ts";
import type { CaseState, Direction, DocumentStatus } from "../model.ts";

type OfCase = { state: CaseState; bodyId: string };
type OfDocument = { status: DocumentStatus; direction: Direction };

/** What this actor can do with the case now: the same table and the same roles that guard the commands. */
export function allowedOnCase(actor: Actor, { state, bodyId }: OfCase): ReadonlySet<CaseAct> {
  const acts = Object.keys(caseActs) as CaseAct[];
  return new Set(acts.filter((act) => shutForCase(state, act) === null && can(actor, demands[act], bodyId)));
}

/** What this actor can do with the document now. */
export function allowedOnDocument(
  actor: Actor,
  { state, bodyId }: OfCase,
  document: OfDocument,
): ReadonlySet<DocumentAct> {
  const acts = Object.keys(documentActs) as DocumentAct[];
  const open = (act: DocumentAct) => shutForDocument(state, document, act) === null;
  return new Set(acts.filter((act) => open(act) && can(actor, demands[act], bodyId)));
}
