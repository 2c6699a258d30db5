import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { loadWholePlan } from "../actions.ts";
import { shutForImport } from "../lifecycle.ts";
import type { ImportCounts } from "../rules/import-counts.ts";
import type { RowFault } from "./import-lookup.ts";
import { loadImport } from "./load-import.ts";

const input = z.object({
  import: z.uuid(),
  rows: z.number().int(),
  counts: z.custom<ImportCounts>(),
  faults: z.array(z.custom<RowFault>()),
  /** That the file as a whole cannot be read; what is wrong is then the one fault. */
  failed: z.boolean(),
});

/** Notes what was found when a file was read through. For the house alone. */
export const notePlanImport = command({
  name: "follow-up/note-plan-import",
  input,
  load: ({ tx, input: asked }) => loadImport(tx, asked.import),
  may: () => ({ action: loadWholePlan, body: null }),
  perform: async ({ tx, input: asked, loaded }): Promise<Outcome<null>> => {
    const shut = shutForImport(loaded, "note");
    if (shut) return tooLate(shut);
    const found = {
      state: asked.failed ? "failed" : "read",
      row_count: asked.rows,
      counts: JSON.stringify(asked.counts),
      faults: JSON.stringify(asked.faults),
      version: loaded.version + 1,
    };
    await tx.updateTable("plan_import").set(found).where("id", "=", loaded.id).execute();
    return ok(null);
  },
  trace: ({ loaded, input: { rows, counts } }) => ({
    subject: { kind: "body", id: loaded.bodyId },
    body: loaded.bodyId,
    facts: { of: loaded.year, rows, faulty: counts.faulty },
  }),
});
