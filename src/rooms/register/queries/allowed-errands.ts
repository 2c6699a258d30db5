import type { Actor } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { demands } from "../actions.ts";
import {
  type CaseErrand,
  caseErrands,
  type DocumentErrand,
  documentErrands,
  shutForCase,
  shutForDocument,
} from "../lifecycle.ts";
import type { CaseState, Direction, DocumentStatus } from "../model.ts";

type OfCase = { state: CaseState; bodyId: string };
type OfDocument = { status: DocumentStatus; direction: Direction };

/** What this actor can do with the case now: the same table and the same roles that guard the commands. */
export function allowedOnCase(actor: Actor, { state, bodyId }: OfCase): ReadonlySet<CaseErrand> {
  const errands = Object.keys(caseErrands) as CaseErrand[];
  return new Set(
    errands.filter((errand) => shutForCase(state, errand) === null && can(actor, demands[errand], bodyId)),
  );
}

/** What this actor can do with the document now. */
export function allowedOnDocument(
  actor: Actor,
  { state, bodyId }: OfCase,
  document: OfDocument,
): ReadonlySet<DocumentErrand> {
  const errands = Object.keys(documentErrands) as DocumentErrand[];
  const open = (errand: DocumentErrand) => shutForDocument(state, document, errand) === null;
  return new Set(errands.filter((errand) => open(errand) && can(actor, demands[errand], bodyId)));
}
