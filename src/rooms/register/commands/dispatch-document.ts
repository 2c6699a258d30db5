import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalLine } from "../../../platform/change/text-input.ts";
import { demands } from "../actions.ts";
import { shutForDocument } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { changeDocumentRow } from "./change-document-row.ts";
import { loadDocument } from "./load-document.ts";

const input = z.object({
  document: z.uuid("register:document-missing"),
  publicCounterparty: optionalLine(longest.counterparty),
  protectedCounterparty: optionalLine(longest.counterparty),
  day: optionalDay,
});
type Input = z.output<typeof input>;

function problemWith(given: Input, marked: boolean, today: Temporal.PlainDate): Outcome<null> {
  if (!given.publicCounterparty && !given.protectedCounterparty) {
    return invalid({ path: "publicCounterparty", key: "register:recipient-missing" });
  }
  if (given.protectedCounterparty && !marked)
    return invalid({ path: "protectedCounterparty", key: "register:mark-first" });
  const late = given.day && Temporal.PlainDate.compare(given.day, today) > 0;
  return late ? invalid({ path: "day", key: "register:day-in-future" }) : ok(null);
}

/**
 * Registers that a document drawn up here has been sent, to whom and on which day. By being sent it becomes a public
 * record, also when it goes to another committee of the same city (TF 2:10, 2:11).
 */
export const dispatchDocument = command({
  name: "register/dispatch-document",
  input,
  load: ({ tx, input: { document } }) => loadDocument(tx, document),
  may: ({ loaded }) => ({ action: demands.dispatch, body: loaded.caseFile.body_id }),
  perform: async ({ tx, input: given, loaded: row, now, enqueue }): Promise<Outcome<null>> => {
    const shut = shutForDocument(row.caseFile.state, row, "dispatch");
    if (shut) return tooLate(shut);
    const fine = problemWith(given, row.secrecy_provision !== null, dayOf(now));
    if (!fine.ok) return fine;
    const change = {
      direction: "dispatched",
      status: "record",
      recorded_at: row.recorded_at ?? now,
      day: given.day ?? dayOf(now),
      public_counterparty: given.publicCounterparty,
      protected_counterparty: given.protectedCounterparty,
    };
    await changeDocumentRow(tx, row, change, now);
    await enqueue(tx, "index-document", { documentId: row.id }, { key: `index-document:${row.id}` });
    return ok(null);
  },
  trace: ({ loaded, input: given }) => ({
    subject: { kind: "case", id: loaded.case_id },
    body: loaded.caseFile.body_id,
    facts: {
      number: loaded.caseFile.number,
      document: loaded.number,
      recipient: given.publicCounterparty ?? "skyddad mottagare",
    },
  }),
});
