import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { demands } from "../actions.ts";
import { shutForDocument } from "../lifecycle.ts";
import { declareRecord } from "./declare-record.ts";
import { loadDocument } from "./load-document.ts";

const input = z.object({ document: z.uuid("register:document-missing"), day: optionalDay });

/** Declares a working document drawn up: from that day it is a public record and its files are fixed (TF 2:10). */
export const makeRecord = command({
  name: "register/make-record",
  input,
  load: ({ tx, input: { document } }) => loadDocument(tx, document),
  may: ({ loaded }) => ({ action: demands["make-record"], body: loaded.caseFile.body_id }),
  perform: async ({ tx, input: given, loaded: row, now, enqueue }): Promise<Outcome<null>> => {
    const shut = shutForDocument(row.caseFile.state, row, "make-record");
    if (shut) return tooLate(shut);
    const day = given.day ?? dayOf(now);
    if (Temporal.PlainDate.compare(day, dayOf(now)) > 0) return invalid({ path: "day", key: "register:day-in-future" });
    await declareRecord(tx, { ...row, day }, { now, enqueue });
    return ok(null);
  },
  trace: ({ loaded }) => ({
    subject: { kind: "case", id: loaded.case_id },
    body: loaded.caseFile.body_id,
    facts: { number: loaded.caseFile.number, document: loaded.number },
  }),
});
