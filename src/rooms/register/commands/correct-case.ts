import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalId, optionalLine, requiredLine, requiredText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { demands } from "../actions.ts";
import { shutForCase } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { type Change, changedFields } from "../rules/changed-fields.ts";
import { changeCaseRow } from "./change-case-row.ts";
import { fieldNames } from "./field-names.ts";
import { type CaseRow, loadCase } from "./load-case.ts";
import { reindexCase } from "./reindex-case.ts";
import { writeCorrections } from "./write-corrections.ts";

const input = z.object({
  case: z.uuid("register:case-missing"),
  version: seenVersion,
  publicSubject: requiredLine("register:subject-missing", longest.subject),
  protectedSubject: optionalLine(longest.subject),
  publicCounterparty: optionalLine(longest.counterparty),
  protectedCounterparty: optionalLine(longest.counterparty),
  openedDay: optionalDay,
  classification: optionalId("register:classification-unknown"),
  reason: requiredText("register:reason-missing", longest.reason),
  hideOld: z.literal("yes").optional(),
});
type Input = z.output<typeof input>;

/** The classification as it reads in a list of corrections: its code, since an id tells nobody anything. */
async function codeOf(tx: Tx, id: string | null, bodyId: string): Promise<string | null> {
  if (id === null) return null;
  const row = tx.selectFrom("classification").select("code").where("id", "=", id).where("body_id", "=", bodyId);
  return (await row.executeTakeFirst())?.code ?? "";
}

async function changesIn(tx: Tx, row: CaseRow, wanted: Input): Promise<Outcome<Change[]>> {
  const code = await codeOf(tx, wanted.classification, row.body_id);
  if (code === "") return invalid({ path: "classification", key: "register:classification-unknown" });
  const before = {
    publicSubject: row.public_subject,
    protectedSubject: row.protected_subject,
    publicCounterparty: row.public_counterparty,
    protectedCounterparty: row.protected_counterparty,
    openedDay: row.opened_day.toString(),
    classification: await codeOf(tx, row.classification_id, row.body_id),
  };
  const { publicSubject, protectedSubject, publicCounterparty, protectedCounterparty } = wanted;
  const openedDay = (wanted.openedDay ?? row.opened_day).toString();
  const after = {
    publicSubject,
    protectedSubject,
    publicCounterparty,
    protectedCounterparty,
    openedDay,
    classification: code,
  };
  const changes = changedFields(before, after);
  return changes.length > 0 ? ok(changes) : invalid({ path: "", key: "register:nothing-changed" });
}

function problemWith(row: CaseRow, wanted: Input, today: Temporal.PlainDate): Outcome<null> {
  const day = wanted.openedDay;
  if (day && Temporal.PlainDate.compare(day, today) > 0)
    return invalid({ path: "openedDay", key: "register:day-in-future" });
  if (day && row.closed_day && Temporal.PlainDate.compare(day, row.closed_day) > 0) {
    return invalid({ path: "openedDay", key: "register:day-after-closing" });
  }
  const path = wanted.protectedSubject ? "protectedSubject" : "protectedCounterparty";
  if (wanted[path] && !row.secrecy_provision) return invalid({ path, key: "register:mark-first" });
  return ok(null);
}

/**
 * Corrects what is registered of a case, in the open: what stood there is kept beside what stands there now, with the
 * reason (JO 4639-2007). The number is never corrected. Problems: at their fields; a conflict when it was changed meanwhile.
 */
export const correctCase = command({
  name: "register/correct-case",
  input,
  load: ({ tx, input: { case: id } }) => loadCase(tx, id),
  may: ({ loaded }) => ({ action: demands.correct, body: loaded.body_id }),
  perform: async ({ tx, input: wanted, loaded: row, actor, now, newId }): Promise<Outcome<{ changes: Change[] }>> => {
    const shut = shutForCase(row.state, "correct");
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, wanted.version);
    if (!seen.ok) return seen;
    const fine = problemWith(row, wanted, dayOf(now));
    if (!fine.ok) return fine;
    const changes = await changesIn(tx, row, wanted);
    if (!changes.ok) return changes;
    const change = {
      public_subject: wanted.publicSubject,
      protected_subject: wanted.protectedSubject,
      public_counterparty: wanted.publicCounterparty,
      protected_counterparty: wanted.protectedCounterparty,
      opened_day: wanted.openedDay ?? row.opened_day,
      classification_id: wanted.classification,
    };
    await changeCaseRow(tx, row.id, change, now);
    await reindexCase(tx, row.id, newId);
    const noted = {
      caseId: row.id,
      documentId: null,
      changes: changes.value,
      reason: wanted.reason,
      hideOld: wanted.hideOld === "yes",
    };
    const written = await writeCorrections(tx, { ...noted, actor, now, newId });
    return written.ok ? ok({ changes: changes.value }) : written;
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.id },
    body: loaded.body_id,
    facts: { number: loaded.number, fields: fieldNames(result.changes) },
  }),
});
