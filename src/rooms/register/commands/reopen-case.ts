import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredText } from "../../../platform/change/text-input.ts";
import { demands } from "../actions.ts";
import { shutForCase } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { changedFields } from "../rules/changed-fields.ts";
import { changeCaseRow } from "./change-case-row.ts";
import { loadCase } from "./load-case.ts";
import { writeCorrections } from "./write-corrections.ts";

const input = z.object({
  case: z.uuid("register:case-missing"),
  reason: requiredText("register:reason-missing", longest.reason),
});

/** Opens a closed case again. How and when it was closed is kept as a correction, with the reason. */
export const reopenCase = command({
  name: "register/reopen-case",
  input,
  load: ({ tx, input: { case: id } }) => loadCase(tx, id),
  may: ({ loaded }) => ({ action: demands.reopen, body: loaded.body_id }),
  perform: async ({ tx, input: { reason }, loaded: row, actor, now, newId }): Promise<Outcome<null>> => {
    const shut = shutForCase(row.state, "reopen");
    if (shut) return tooLate(shut);
    const before = { outcome: row.outcome, closedDay: row.closed_day?.toString() ?? null };
    const changes = changedFields(before, { outcome: null, closedDay: null });
    await changeCaseRow(tx, row.id, { state: "open", closed_day: null, outcome: null }, now);
    const written = await writeCorrections(tx, {
      caseId: row.id,
      documentId: null,
      changes,
      reason,
      hideOld: row.secrecy_provision !== null,
      actor,
      now,
      newId,
    });
    return written.ok ? ok(null) : written;
  },
  trace: ({ loaded }) => ({
    subject: { kind: "case", id: loaded.id },
    body: loaded.body_id,
    facts: { number: loaded.number },
  }),
});
