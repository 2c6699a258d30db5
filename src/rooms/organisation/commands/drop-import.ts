import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { dropOldFiles } from "../actions.ts";
import { keptImport } from "../model.ts";

/** Takes away a file of people that was read in more than a day ago and never imported. For the house alone. */
export const dropImport = command({
  name: "organisation/drop-import",
  input: z.object({ import: z.uuid() }),
  load: async ({ tx, input, now }) => {
    const old = tx.selectFrom("person_import").select("id").where("id", "=", input.import).forUpdate();
    const draft = await old.where("created_at", "<=", now.subtract(keptImport)).executeTakeFirst();
    return draft ? ok(draft) : missing("organisation:import-gone");
  },
  may: () => ({ action: dropOldFiles, body: null }),
  perform: async ({ tx, loaded }) => {
    await tx.deleteFrom("person_import").where("id", "=", loaded.id).execute();
    return ok({ id: loaded.id });
  },
  trace: ({ loaded }) => ({ subject: { kind: "person_import", id: loaded.id }, body: null, facts: {} }),
});
