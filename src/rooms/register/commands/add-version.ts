import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { demands } from "../actions.ts";
import { shutForDocument } from "../lifecycle.ts";
import { changeDocumentRow } from "./change-document-row.ts";
import { keptFiles } from "./kept-files.ts";
import { loadDocument } from "./load-document.ts";
import { putFiles } from "./put-files.ts";

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
    const put = await putFiles(tx, row.id, files, { now, newId, enqueue });
    if (!put.ok) return put;
    await changeDocumentRow(tx, row, {}, now);
    return ok({ version: put.value });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.case_id },
    body: loaded.caseFile.body_id,
    facts: { number: loaded.caseFile.number, document: loaded.number, version: result.version },
  }),
});
