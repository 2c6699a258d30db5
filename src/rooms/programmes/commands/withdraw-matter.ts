import { z } from "zod";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { type LoadedVersion, loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

type Loaded = { version: LoadedVersion; matter: { id: string; matter: string } };

async function load(tx: Tx, id: string): Promise<Outcome<Loaded>> {
  const matter = await tx.selectFrom("matter_move").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!matter) return missing("programmes:areas.matter-unknown");
  const version = await loadVersion(tx, matter.version_id);
  return version.ok ? ok({ version: version.value, matter }) : version;
}

/** A matter that is not moved after all. Problems: the text is not written now. */
export const withdrawMatter = command({
  name: "programmes/withdraw-matter",
  input: z.object({ matter: z.uuid("programmes:areas.matter-unknown") }),
  load: ({ tx, input: { matter } }) => load(tx, matter),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.version.bodyId }),
  perform: async ({ tx, loaded: { version, matter } }): Promise<Outcome<null>> => {
    const open = openForAct(version, "write");
    if (!open.ok) return open;
    await tx.deleteFrom("matter_move").where("id", "=", matter.id).execute();
    return ok(null);
  },
  trace: ({ loaded: { version, matter } }) => toldOfVersion(version, { name: matter.matter }),
});
