import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalLine, requiredLine, requiredText } from "../../../platform/change/text-input.ts";
import { demands } from "../actions.ts";
import { shutForDocument } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { type Change, changedFields } from "../rules/changed-fields.ts";
import { changeDocumentRow } from "./change-document-row.ts";
import { fieldNames } from "./field-names.ts";
import { type DocumentRow, loadDocument } from "./load-document.ts";
import { writeCorrections } from "./write-corrections.ts";

const input = z.object({
  document: z.uuid("register:document-missing"),
  version: seenVersion,
  publicTitle: requiredLine("register:title-missing", longest.subject),
  protectedTitle: optionalLine(longest.subject),
  publicCounterparty: optionalLine(longest.counterparty),
  protectedCounterparty: optionalLine(longest.counterparty),
  day: optionalDay,
  reason: requiredText("register:reason-missing", longest.reason),
  hideOld: z.literal("yes").optional(),
});
type Input = z.output<typeof input>;

function changesIn(row: DocumentRow, wanted: Input): Change[] {
  const before = {
    publicTitle: row.public_title,
    protectedTitle: row.protected_title,
    publicCounterparty: row.public_counterparty,
    protectedCounterparty: row.protected_counterparty,
    day: row.day.toString(),
  };
  const { publicTitle, protectedTitle, publicCounterparty, protectedCounterparty } = wanted;
  const day = (wanted.day ?? row.day).toString();
  return changedFields(before, { publicTitle, protectedTitle, publicCounterparty, protectedCounterparty, day });
}

function problemWith(row: DocumentRow, wanted: Input, today: Temporal.PlainDate): Outcome<null> {
  const shut = shutForDocument(row.caseFile.state, row, "correct-document");
  if (shut) return tooLate(shut);
  if (wanted.day && Temporal.PlainDate.compare(wanted.day, today) > 0)
    return invalid({ path: "day", key: "register:day-in-future" });
  const path = wanted.protectedTitle ? "protectedTitle" : "protectedCounterparty";
  if (wanted[path] && !row.secrecy_provision) return invalid({ path, key: "register:mark-first" });
  return asLastSeen(row, wanted.version);
}

/** Corrects what is registered of a document, in the open, as `correctCase` does for a case. Its files are never corrected. */
export const correctDocument = command({
  name: "register/correct-document",
  input,
  load: ({ tx, input: { document } }) => loadDocument(tx, document),
  may: ({ loaded }) => ({ action: demands["correct-document"], body: loaded.caseFile.body_id }),
  perform: async (doing): Promise<Outcome<{ caseId: string; changes: Change[] }>> => {
    const { tx, input: wanted, loaded: row, actor, now, newId, enqueue } = doing;
    const fine = problemWith(row, wanted, dayOf(now));
    if (!fine.ok) return fine;
    const changes = changesIn(row, wanted);
    if (changes.length === 0) return invalid({ path: "", key: "register:nothing-changed" });
    const change = {
      public_title: wanted.publicTitle,
      protected_title: wanted.protectedTitle,
      public_counterparty: wanted.publicCounterparty,
      protected_counterparty: wanted.protectedCounterparty,
      day: wanted.day ?? row.day,
    };
    await changeDocumentRow(tx, row, change, now);
    await enqueue(tx, "index-document", { documentId: row.id }, { key: `index-document:${row.id}` });
    const noted = {
      caseId: row.case_id,
      documentId: row.id,
      changes,
      reason: wanted.reason,
      hideOld: wanted.hideOld === "yes",
    };
    const written = await writeCorrections(tx, { ...noted, actor, now, newId });
    return written.ok ? ok({ caseId: row.case_id, changes }) : written;
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.case_id },
    body: loaded.caseFile.body_id,
    facts: { number: loaded.caseFile.number, document: loaded.number, fields: fieldNames(result.changes) },
  }),
});
