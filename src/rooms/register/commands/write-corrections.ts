import { forbidden, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { Change } from "../rules/changed-fields.ts";
import { personIn } from "./person-in.ts";

type Corrected = {
  caseId: string;
  documentId: string | null;
  changes: readonly Change[];
  reason: string;
  /** What stood there must not be shown to the public, though it stood in a public field. */
  hideOld: boolean;
  actor: Actor;
  now: Temporal.Instant;
  newId(): string;
};

/**
 * Keeps what stood in the register, what stands there now and why: an entry is corrected in the open, never removed
 * (JO 4639-2007). Only a person can answer for a correction.
 */
export async function writeCorrections(tx: Tx, corrected: Corrected): Promise<Outcome<null>> {
  const { caseId, documentId, changes, reason, hideOld, now, newId } = corrected;
  const person = personIn(corrected.actor);
  if (person === null) return forbidden();
  const rows = changes.map(({ field, before, after }) => ({
    id: newId(),
    case_id: caseId,
    document_id: documentId,
    field,
    old_value: before,
    new_value: after,
    protected: hideOld || field.startsWith("protected"),
    reason,
    corrected_by: person,
    corrected_at: now,
  }));
  await tx.insertInto("correction").values(rows).execute();
  return ok(null);
}
