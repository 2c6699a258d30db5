import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { demands } from "../actions.ts";
import { shutForDocument } from "../lifecycle.ts";
import { changeDocumentRow } from "./change-document-row.ts";
import { loadDocument } from "./load-document.ts";
import { secrecyInput, withProvision } from "./secrecy-input.ts";

const input = withProvision(
  z.object({ document: z.uuid("register:document-missing"), version: seenVersion, ...secrecyInput }),
);

/** Marks one document as possibly secret or takes the mark away, as `setSecrecy` does for a case. */
export const markDocument = command({
  name: "register/mark-document",
  input,
  load: ({ tx, input: { document } }) => loadDocument(tx, document),
  may: ({ loaded }) => ({ action: demands["mark-document"], body: loaded.caseFile.body_id }),
  perform: async ({ tx, input: wanted, loaded: row, now, enqueue }): Promise<Outcome<null>> => {
    const shut = shutForDocument(row.caseFile.state, row, "mark-document");
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, wanted.version);
    if (!seen.ok) return seen;
    const { secrecyProvision, secrecyNote } = wanted;
    if (secrecyProvision === null && (row.protected_title || row.protected_counterparty)) {
      return invalid({ path: "secrecyProvision", key: "register:protected-text-remains" });
    }
    const change = {
      secrecy_provision: secrecyProvision,
      secrecy_note: secrecyNote,
      secrecy_day: secrecyProvision ? dayOf(now) : null,
    };
    await changeDocumentRow(tx, row, change, now);
    await enqueue(tx, "index-document", { documentId: row.id }, { key: `index-document:${row.id}` });
    return ok(null);
  },
  trace: ({ loaded, input: { secrecyProvision } }) => ({
    subject: { kind: "case", id: loaded.case_id },
    body: loaded.caseFile.body_id,
    facts: {
      number: loaded.caseFile.number,
      document: loaded.number,
      provision: secrecyProvision ?? "ingen bestämmelse",
    },
  }),
});
