import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { versionDemands } from "../actions.ts";
import { loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

/** Throws away a text that waits to be taken into a version, which stays as it is. Problems: the text is not written now. */
export const dropImport = command({
  name: "programmes/drop-import",
  input: z.object({ version: z.uuid("programmes:problem.version-missing") }),
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.bodyId }),
  perform: async ({ tx, loaded }): Promise<Outcome<null>> => {
    const open = openForAct(loaded, "write");
    if (!open.ok) return open;
    await tx.deleteFrom("programme_import").where("version_id", "=", loaded.id).execute();
    return ok(null);
  },
  trace: ({ loaded }) => toldOfVersion(loaded),
});
