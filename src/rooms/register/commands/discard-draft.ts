import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { demands } from "../actions.ts";
import { shutForDocument } from "../lifecycle.ts";
import { changeDocumentRow } from "./change-document-row.ts";
import { loadDocument } from "./load-document.ts";
import { sweepLater } from "./sweep-later.ts";

const input = z.object({ document: z.uuid("register:document-missing") });

/**
 * Weeds out a draft before it becomes a record (TF 2:12): its files go, its number and title stay so that the series has
 * no gap. Nothing that is a public record can be removed (`register:record-is-kept`).
 */
export const discardDraft = command({
  name: "register/discard-draft",
  input,
  load: ({ tx, input: { document } }) => loadDocument(tx, document),
  may: ({ loaded }) => ({ action: demands.discard, body: loaded.caseFile.body_id }),
  perform: async ({ tx, loaded: row, now, enqueue }): Promise<Outcome<null>> => {
    const shut = shutForDocument(row.caseFile.state, row, "discard");
    if (shut) return tooLate(shut);
    await tx.deleteFrom("file_text").where("document_id", "=", row.id).execute();
    await tx.deleteFrom("search_entry").where("document_id", "=", row.id).execute();
    await tx.deleteFrom("document_file").where("document_id", "=", row.id).execute();
    await changeDocumentRow(tx, row, { status: "discarded" }, now);
    await sweepLater(tx, now, enqueue);
    return ok(null);
  },
  trace: ({ loaded }) => ({
    subject: { kind: "case", id: loaded.case_id },
    body: loaded.caseFile.body_id,
    facts: { number: loaded.caseFile.number, document: loaded.number },
  }),
});
