import { z } from "zod";
import { forbidden, ok } from "../../../kernel/outcome.ts";
import { cleanLine } from "../../../kernel/text.ts";
import { command } from "../../../platform/change/command.ts";
import { manageOrganisation } from "../actions.ts";
import { keptImport } from "../model.ts";
import { parseCsv } from "../queries/parse-csv.ts";
import { readUpload } from "./read-upload.ts";

/**
 * Reads in a file of people to be looked through. Nobody is added yet: the file is only put aside for the one who read it
 * in, for a day. Problems: those of `readUpload` and `parseCsv`.
 */
export const startImport = command({
  name: "organisation/start-import",
  input: z.object({ file: z.array(z.instanceof(File)).max(1).default([]), pasted: z.string().default("") }),
  load: async () => ok(null),
  may: () => ({ action: manageOrganisation, body: null }),
  perform: async ({ tx, input, actor, now, newId, enqueue }) => {
    if (actor.kind !== "person") return forbidden();
    const upload = await readUpload({ file: input.file[0], pasted: input.pasted });
    if (!upload.ok) return upload;
    const read = parseCsv(upload.value.content);
    if (!read.ok) return read;
    const drafts = tx
      .deleteFrom("person_import")
      .where((is) => is.or([is("created_by", "=", actor.id), is("created_at", "<", now.subtract(keptImport))]));
    await drafts.execute();
    const draft = {
      id: newId(),
      created_by: actor.id,
      created_at: now,
      ...upload.value,
      name: cleanLine(upload.value.name),
    };
    await tx.insertInto("person_import").values(draft).execute();
    await enqueue(tx, "drop-old-import", { import: draft.id }, { runAt: now.add(keptImport) });
    return ok({ id: draft.id, rows: read.value.rows.length });
  },
  trace: ({ result }) => ({
    subject: { kind: "person_import", id: result.id },
    body: null,
    facts: { rows: result.rows },
  }),
});
