import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import { shutForCase } from "../lifecycle.ts";
import type { Direction } from "../model.ts";
import { insertDocument } from "./insert-document.ts";
import type { KeptFile } from "./kept-files.ts";
import { loadCase } from "./load-case.ts";
import { touchCase } from "./touch-case.ts";

export type NewRecord = {
  /** Given by the caller, so that the same record twice is a clash and not two records. */
  id: string;
  caseId: string;
  direction: Direction;
  title: string;
  counterparty: string | null;
  createdBy: string | null;
  files: readonly KeptFile[];
  /** Registered in a closed case too: what reaches the authority afterwards is registered all the same (OSL 5:1). */
  evenWhenClosed?: boolean;
  /** Still being written: it becomes a record by `declareRecord`. */
  working?: boolean;
};

/**
 * A public record that another room registers in a case, inside that room's own change (TF 2:9–10). The caller has asked
 * whether the actor may; its trail tells it. Problems: `register:case-missing`, `register:case-is-closed`, those of files.
 */
export async function enterRecord(
  tx: Tx,
  record: NewRecord,
  means: { now: Temporal.Instant } & Pick<World, "newId" | "enqueue">,
): Promise<Outcome<{ id: string; number: number; caseNumber: string; bodyId: string }>> {
  const file = await loadCase(tx, record.caseId);
  if (!file.ok) return file;
  const shut = record.evenWhenClosed ? null : shutForCase(file.value.state, "add-document");
  if (shut) return tooLate(shut);
  const { most } = await tx
    .selectFrom("document")
    .select(({ fn }) => fn.coalesce(fn.max("number"), fn.countAll<number>()).as("most"))
    .where("case_id", "=", record.caseId)
    .executeTakeFirstOrThrow();
  const number = Number(most) + 1;
  const row = {
    id: record.id,
    case_id: record.caseId,
    number,
    direction: record.direction,
    status: record.working ? ("working" as const) : ("record" as const),
    public_title: record.title,
    protected_title: null,
    public_counterparty: record.counterparty,
    protected_counterparty: null,
    secrecy_provision: null,
    secrecy_note: null,
    secrecy_day: null,
    day: dayOf(means.now),
    created_at: means.now,
    created_by: record.createdBy,
  };
  const entered = await insertDocument(tx, row, record.files, means);
  if (!entered.ok) return entered;
  await touchCase(tx, record.caseId, means.now);
  return ok({ id: record.id, number, caseNumber: file.value.number, bodyId: file.value.body_id });
}
