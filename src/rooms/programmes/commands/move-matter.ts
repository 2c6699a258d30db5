import { z } from "zod";
import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, requiredLine, requiredText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { longest } from "../model.ts";
import { type LoadedVersion, loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  version: z.uuid("programmes:problem.version-missing"),
  /** The form's own id: the same form sent twice is one matter. */
  id: z.uuid().optional(),
  matter: requiredLine("programmes:areas.matter-missing", longest.title),
  /** The area of an earlier version that it lay under. */
  fromArea: optionalId("programmes:areas.origin-unknown"),
  to: z.uuid("programmes:areas.to-missing"),
  reason: requiredText("programmes:areas.move-reason-missing", longest.reason),
});
type Input = z.output<typeof input>;

async function problemsOf(tx: Tx, { to, fromArea }: Input, version: LoadedVersion): Promise<FieldProblem[]> {
  const target = await tx.selectFrom("programme").select("id").where("id", "=", to).executeTakeFirst();
  const area =
    fromArea === null
      ? true
      : await tx
          .selectFrom("focus_area as a")
          .innerJoin("programme_version as v", "v.id", "a.version_id")
          .select("a.id")
          .where("a.id", "=", fromArea)
          .where("v.programme_id", "=", version.programmeId)
          .executeTakeFirst();
  return [
    ...(target && to !== version.programmeId ? [] : [{ path: "to", key: "programmes:areas.to-missing" }]),
    ...(area ? [] : [{ path: "fromArea", key: "programmes:areas.origin-unknown" }]),
  ];
}

/** Notes that another programme deals with a matter from this version on. Problems: at its fields; not written now. */
export const moveMatter = command({
  name: "programmes/move-matter",
  input,
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.bodyId }),
  perform: async ({ tx, input: given, loaded, newId }): Promise<Outcome<null>> => {
    const open = openForAct(loaded, "write");
    if (!open.ok) return open;
    const problems = await problemsOf(tx, given, loaded);
    if (problems.length > 0) return invalid(...problems);
    const { id = newId(), matter, fromArea, to, reason } = given;
    const row = { id, version_id: loaded.id, matter, from_area_id: fromArea, to_programme_id: to, reason };
    await tx
      .insertInto("matter_move")
      .values(row)
      .onConflict((on) => on.column("id").doNothing())
      .execute();
    return ok(null);
  },
  trace: ({ loaded, input: { matter } }) => toldOfVersion(loaded, { name: matter }),
});
