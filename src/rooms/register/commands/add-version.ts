import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { demands } from "../actions.ts";
import { shutForDocument } from "../lifecycle.ts";
import { attachFiles } from "./attach-files.ts";
import { changeDocumentRow } from "./change-document-row.ts";
import { keptFiles } from "./kept-files.ts";
import { loadDocument } from "./load-document.ts";

const input = z.object({ document: z.uuid("register:document-missing"), files: keptFiles });

/**
 * New files as a new version of a working document; the earlier versions stay. A record's files never change: what is
 * new is registered as a document of its own, and the refusal says so (`register:record-is-fixed`).
 */
export const addVersion = command({
  name: "register/add-version",
  input,
  load: ({ tx, input: { document } }) => loadDocument(tx, document),
  may: ({ loaded }) => ({ action: demands["add-version"], body: loaded.caseFile.body_id }),
  perform: async ({
    tx,
    input: { files },
    loaded: row,
    now,
    newId,
    enqueue,
  }): Promise<Outcome<{ version: number }>> => {
    const shut = shutForDocument(row.caseFile.state, row, "add-version");
    if (shut) return tooLate(shut);
    if (files.length === 0) return invalid({ path: "files", key: "register:file-missing" });
    const last = tx.selectFrom("document_file").select((eb) => eb.fn.max("document_version").as("version"));
    const version = ((await last.where("document_id", "=", row.id).executeTakeFirst())?.version ?? 0) + 1;
    const attached = await attachFiles(tx, files, { documentId: row.id, version, now, newId, enqueue });
    if (!attached.ok) return attached;
    await changeDocumentRow(tx, row, {}, now);
    return ok({ version });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.case_id },
    body: loaded.caseFile.body_id,
    facts: { number: loaded.caseFile.number, document: loaded.number, version: result.version },
  }),
});
