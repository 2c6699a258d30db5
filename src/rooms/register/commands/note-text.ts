import { z } from "zod";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { noteReading } from "../actions.ts";

const file = z.object({ id: z.uuid(), state: z.enum(["read", "none", "unreadable"]) });
const input = z.object({ document: z.uuid("register:document-missing"), files: z.array(file).min(1) });

/**
 * Notes of a document's files whether their text could be read. The house does it after reading them; a file that has gone
 * since is passed over. Problems: missing when the document is not there.
 */
export const noteText = command({
  name: "register/note-text",
  input,
  load: async ({ tx, input: { document } }) => {
    const row = await tx
      .selectFrom("document as d")
      .innerJoin("case_file as c", "c.id", "d.case_id")
      .select(["d.id", "d.number", "d.case_id", "c.number as caseNumber", "c.body_id"])
      .where("d.id", "=", document)
      .forUpdate("d")
      .executeTakeFirst();
    return row ? ok(row) : missing("register:document-missing");
  },
  may: ({ loaded }) => ({ action: noteReading, body: loaded.body_id }),
  perform: async ({ tx, input: { document, files } }): Promise<Outcome<null>> => {
    for (const { id, state } of files) {
      await tx
        .updateTable("document_file")
        .set({ text_state: state })
        .where("id", "=", id)
        .where("document_id", "=", document)
        .execute();
    }
    return ok(null);
  },
  trace: ({ loaded, input: { files } }) => ({
    subject: { kind: "case", id: loaded.case_id },
    body: loaded.body_id,
    facts: {
      number: loaded.caseNumber,
      document: loaded.number,
      readable: files.filter(({ state }) => state !== "unreadable").length,
      files: files.length,
    },
  }),
});
