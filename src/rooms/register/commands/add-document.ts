import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalLine, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { demands } from "../actions.ts";
import { shutForCase } from "../lifecycle.ts";
import { directions, longest } from "../model.ts";
import { entryStatus } from "../rules/entry-status.ts";
import { insertDocument } from "./insert-document.ts";
import { keptFiles } from "./kept-files.ts";
import { loadCase } from "./load-case.ts";
import { personIn } from "./person-in.ts";
import { secrecyInput, withProvision } from "./secrecy-input.ts";
import { touchCase } from "./touch-case.ts";

const input = withProvision(
  z.object({
    case: z.uuid("register:case-missing"),
    /** The form's own id: the same form sent twice is one document. */
    id: z.uuid().optional(),
    direction: z.enum(directions, "register:direction-missing"),
    publicTitle: requiredLine("register:title-missing", longest.subject),
    protectedTitle: optionalLine(longest.subject),
    publicCounterparty: optionalLine(longest.counterparty),
    protectedCounterparty: optionalLine(longest.counterparty),
    ...secrecyInput,
    day: optionalDay,
    files: keptFiles,
  }),
);

/** The next number within the case and, when this very form has been sent before, the number it got then. */
async function nextNumber(
  tx: Tx,
  caseId: string,
  id: string | undefined,
): Promise<{ next: number; taken: number | null }> {
  const rows = await tx.selectFrom("document").select(["id", "number"]).where("case_id", "=", caseId).execute();
  const taken = rows.find((row) => row.id === id)?.number ?? null;
  return { next: Math.max(0, ...rows.map(({ number }) => number)) + 1, taken };
}

/**
 * Adds a document to a case. What has come in or been sent is a public record at once, what is drawn up is a working
 * document first (TF 2:9–10, 2:12). Numbers within the case have no gaps. Problems: at their fields.
 */
export const addDocument = command({
  name: "register/add-document",
  input,
  load: ({ tx, input: { case: id } }) => loadCase(tx, id),
  may: ({ loaded }) => ({ action: demands["add-document"], body: loaded.body_id }),
  perform: async (doing): Promise<Outcome<{ id: string; number: number }>> => {
    const { tx, input: given, loaded: row, actor, now, newId, enqueue } = doing;
    const shut = shutForCase(row.state, "add-document");
    if (shut) return tooLate(shut);
    const day = given.day ?? dayOf(now);
    if (Temporal.PlainDate.compare(day, dayOf(now)) > 0) return invalid({ path: "day", key: "register:day-in-future" });
    const { next, taken } = await nextNumber(tx, row.id, given.id);
    if (taken !== null) return tooLate("register:document-already-added", { document: taken });
    const document = {
      id: given.id ?? newId(),
      case_id: row.id,
      number: next,
      direction: given.direction,
      status: entryStatus(given.direction),
      public_title: given.publicTitle,
      protected_title: given.protectedTitle,
      public_counterparty: given.publicCounterparty,
      protected_counterparty: given.protectedCounterparty,
      secrecy_provision: given.secrecyProvision,
      secrecy_note: given.secrecyNote,
      secrecy_day: given.secrecyProvision ? dayOf(now) : null,
      day,
      created_at: now,
      created_by: personIn(actor),
    };
    const added = await insertDocument(tx, document, given.files, { now, newId, enqueue });
    await touchCase(tx, row.id, now);
    return added.ok ? ok({ id: document.id, number: next }) : added;
  },
  trace: ({ loaded, input: given, result }) => ({
    subject: { kind: "case", id: loaded.id },
    body: loaded.body_id,
    facts: { number: loaded.number, document: result.number, direction: given.direction, files: given.files.length },
  }),
});
