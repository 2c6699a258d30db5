import { z } from "zod";
import { conflict, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { writePlan } from "../actions.ts";
import { shutForImport } from "../lifecycle.ts";
import { loadImport } from "./load-import.ts";

const input = z.object({ import: z.uuid("follow-up:import.missing"), expectedVersion: seenVersion });

/** Says that the right rows of a file that has been read through are to be written. Problems: too late; a conflict. */
export const beginPlanImport = command({
  name: "follow-up/begin-plan-import",
  input,
  load: ({ tx, input: asked }) => loadImport(tx, asked.import),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async ({ tx, input: asked, loaded, enqueue }): Promise<Outcome<null>> => {
    const shut = shutForImport(loaded, "begin");
    if (shut) return tooLate(shut);
    if (loaded.version !== asked.expectedVersion) return conflict("follow-up:import.not-now");
    const change = { state: "writing", rows_done: 0, version: loaded.version + 1 };
    await tx.updateTable("plan_import").set(change).where("id", "=", loaded.id).execute();
    await enqueue(tx, "write-plan-import", { import: loaded.id }, { key: `write-plan-import:${loaded.id}` });
    return ok(null);
  },
  trace: ({ loaded }) => ({
    subject: { kind: "body", id: loaded.bodyId },
    body: loaded.bodyId,
    facts: { of: loaded.year },
  }),
});
