import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { sweepLater } from "../../register/index.ts";
import { writePlan } from "../actions.ts";
import { shutForImport } from "../lifecycle.ts";
import { loadImport } from "./load-import.ts";

/** Throws away a file that has not been written. Problems: `follow-up:import.not-now` once it has begun. */
export const dropPlanImport = command({
  name: "follow-up/drop-plan-import",
  input: z.object({ import: z.uuid("follow-up:import.missing") }),
  load: ({ tx, input: asked }) => loadImport(tx, asked.import),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async ({ tx, loaded, now, enqueue }): Promise<Outcome<null>> => {
    const shut = shutForImport(loaded, "drop");
    if (shut) return tooLate(shut);
    const change = { state: "dropped", file_id: null, faults: "[]", finished_at: now, version: loaded.version + 1 };
    await tx.updateTable("plan_import").set(change).where("id", "=", loaded.id).execute();
    await sweepLater(tx, now, enqueue);
    return ok(null);
  },
  trace: ({ loaded }) => ({
    subject: { kind: "body", id: loaded.bodyId },
    body: loaded.bodyId,
    facts: { of: loaded.year },
  }),
});
