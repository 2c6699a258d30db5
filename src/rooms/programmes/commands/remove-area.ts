import { z } from "zod";
import { conflict, missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { type LoadedVersion, loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

type Loaded = { version: LoadedVersion; area: { id: string; name: string; about: string; version: number | null } };

/** The area as it stands once its version is locked: before that somebody may still be writing it. */
async function load(tx: Tx, id: string): Promise<Outcome<Loaded>> {
  const found = tx.selectFrom("focus_area").where("id", "=", id);
  const of = await found.select("version_id").executeTakeFirst();
  if (!of) return missing("programmes:areas.unknown");
  const version = await loadVersion(tx, of.version_id);
  if (!version.ok) return version;
  const area = await found.select(["id", "name", "about", "version"]).executeTakeFirst();
  return area ? ok({ version: version.value, area }) : missing("programmes:areas.unknown");
}

/** What is counted under it, or came out of it in a later version. */
async function resting(tx: Tx, id: string): Promise<number> {
  const count = async (table: "requirement_area" | "goal_area" | "activity_area") =>
    (await tx.selectFrom(table).select("id").where("focus_area_id", "=", id).execute()).length;
  const later = await tx.selectFrom("focus_area_origin").select("id").where("predecessor_id", "=", id).execute();
  return (await count("requirement_area")) + (await count("goal_area")) + (await count("activity_area")) + later.length;
}

/**
 * Takes away a focus area that nothing is counted under. Problems: something is; the text is not written now; a conflict with
 * what stands there.
 */
export const removeArea = command({
  name: "programmes/remove-area",
  input: z.object({ area: z.uuid("programmes:areas.unknown"), expectedVersion: seenVersion }),
  load: ({ tx, input: { area } }) => load(tx, area),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.version.bodyId }),
  perform: async ({ tx, input: { expectedVersion }, loaded: { version, area } }): Promise<Outcome<null>> => {
    const open = openForAct(version, "write");
    if (!open.ok) return open;
    if ((area.version ?? 1) !== expectedVersion) return conflict("web:conflict", area);
    const count = await resting(tx, area.id);
    if (count > 0) return tooLate("programmes:problem.area-used", { count, name: area.name });
    await tx.updateTable("programme_part").set({ focus_area_id: null }).where("focus_area_id", "=", area.id).execute();
    await tx.updateTable("matter_move").set({ from_area_id: null }).where("from_area_id", "=", area.id).execute();
    await tx.deleteFrom("focus_area").where("id", "=", area.id).execute();
    return ok(null);
  },
  trace: ({ loaded: { version, area } }) => toldOfVersion(version, { name: area.name }),
});
