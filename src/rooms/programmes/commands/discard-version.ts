import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { writeProgramme } from "../actions.ts";
import { goalsServing } from "../queries/goals-serving.ts";
import { loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

/** Requirements that no other version words: they go with the draft they were written in. */
async function onlyHere(tx: Tx, versionId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct w.requirement_id as id from requirement_wording w where w.version_id = ${versionId} and not exists (
      select from requirement_wording o where o.requirement_id = w.requirement_id and o.version_id <> ${versionId})`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

/** A draft's rows, from the leaves inwards. What a later draft came out of is forgotten with it. */
async function remove(tx: Tx, id: string, requirements: readonly string[]) {
  await tx.deleteFrom("programme_change").where("version_id", "=", id).execute();
  await tx.deleteFrom("matter_move").where("version_id", "=", id).execute();
  await tx.deleteFrom("requirement_wording").where("version_id", "=", id).execute();
  if (requirements.length > 0)
    await tx
      .deleteFrom("requirement")
      .where("id", "in", [...requirements])
      .execute();
  await tx.deleteFrom("programme_part").where("version_id", "=", id).execute();
  await tx.deleteFrom("focus_area").where("version_id", "=", id).execute();
  await tx.updateTable("programme_version").set({ based_on_id: null }).where("based_on_id", "=", id).execute();
  await tx.deleteFrom("programme_version").where("id", "=", id).execute();
}

/** Throws a draft away. The trail keeps that it was there. Problems: it is no draft; goals serve what only it demands. */
export const discardVersion = command({
  name: "programmes/discard-version",
  input: z.object({ version: z.uuid("programmes:problem.version-missing"), expectedVersion: seenVersion }),
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: writeProgramme, body: loaded.bodyId }),
  perform: async ({ tx, input, loaded }): Promise<Outcome<{ slug: string }>> => {
    const open = openForAct(loaded, "discard", input.expectedVersion);
    if (!open.ok) return open;
    const requirements = await onlyHere(tx, loaded.id);
    const served = await goalsServing(tx, requirements);
    if (served.size > 0) return tooLate("programmes:problem.goals-serve", { count: served.size });
    await remove(tx, loaded.id, requirements);
    return ok({ slug: loaded.slug });
  },
  trace: ({ loaded }) => toldOfVersion(loaded),
});
