import { z } from "zod";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { type LoadedVersion, loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

type Loaded = { version: LoadedVersion; id: string };

async function load(tx: Tx, id: string): Promise<Outcome<Loaded>> {
  const change = await tx
    .selectFrom("programme_change")
    .select(["id", "version_id"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!change) return missing("programmes:changes.unknown");
  const version = await loadVersion(tx, change.version_id);
  return version.ok ? ok({ version: version.value, id }) : version;
}

/** A change that was noted wrongly is taken back; the trail keeps that it was there. Problems: the text is not written now. */
export const withdrawChange = command({
  name: "programmes/withdraw-change",
  input: z.object({ change: z.uuid("programmes:changes.unknown") }),
  load: ({ tx, input: { change } }) => load(tx, change),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.version.bodyId }),
  perform: async ({ tx, loaded: { version, id } }): Promise<Outcome<null>> => {
    const open = openForAct(version, "write");
    if (!open.ok) return open;
    await tx.deleteFrom("programme_change").where("id", "=", id).execute();
    return ok(null);
  },
  trace: ({ loaded: { version } }) => toldOfVersion(version),
});
