import { sql } from "kysely";
import { z } from "zod";
import { conflict, type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, optionalText, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { longest } from "../model.ts";
import { type LoadedVersion, loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { severalIds } from "./several-ids.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  version: z.uuid("programmes:problem.version-missing"),
  /** The area that is changed; left out for a new one. */
  area: optionalId("programmes:areas.unknown"),
  /** The area's own, when it is changed. */
  expectedVersion: seenVersion.optional(),
  name: requiredLine("programmes:areas.name-missing", longest.area),
  about: optionalText(longest.about),
  /** The areas of earlier versions that it came out of: several where areas were merged. */
  origins: severalIds("programmes:areas.origin-unknown"),
});
type Input = z.output<typeof input>;

/** What stands when somebody has changed the area since the form was drawn; null when nobody has. */
async function overtaken(tx: Tx, { area, expectedVersion }: Input) {
  if (area === null) return null;
  const row = await tx
    .selectFrom("focus_area")
    .select(["name", "about", "version"])
    .where("id", "=", area)
    .executeTakeFirst();
  return row && (row.version ?? 1) !== expectedVersion ? { name: row.name, about: row.about } : null;
}

async function problemsOf(tx: Tx, given: Input, version: LoadedVersion): Promise<FieldProblem[]> {
  const here = await tx.selectFrom("focus_area").select(["id", "name"]).where("version_id", "=", version.id).execute();
  const unknown = given.area !== null && !here.some(({ id }) => id === given.area);
  const twin = here.some(({ id, name }) => id !== given.area && name.toLowerCase() === given.name.toLowerCase());
  const earlier = await tx
    .selectFrom("focus_area as a")
    .innerJoin("programme_version as v", "v.id", "a.version_id")
    .select("a.id")
    .where("v.programme_id", "=", version.programmeId)
    .where("v.number", "<", version.number)
    .execute();
  const strange = given.origins.some((origin) => !earlier.some(({ id }) => id === origin));
  return [
    ...(unknown ? [{ path: "area", key: "programmes:areas.unknown" }] : []),
    ...(twin ? [{ path: "name", key: "programmes:areas.name-taken" }] : []),
    ...(strange ? [{ path: "origins", key: "programmes:areas.origin-unknown" }] : []),
  ];
}

async function write(
  tx: Tx,
  { area, name, about }: Input,
  version: LoadedVersion,
  newId: () => string,
): Promise<string> {
  const facts = { name, about: about ?? "" };
  if (area !== null) {
    await tx
      .updateTable("focus_area")
      .set({ ...facts, version: sql<number>`coalesce(version, 1) + 1` })
      .where("id", "=", area)
      .execute();
    return area;
  }
  const { next } = await tx
    .selectFrom("focus_area")
    .select((of) => of.fn.countAll<string>().as("next"))
    .where("version_id", "=", version.id)
    .executeTakeFirstOrThrow();
  const id = newId();
  await tx
    .insertInto("focus_area")
    .values({ id, version_id: version.id, position: Number(next), ...facts })
    .execute();
  return id;
}

/**
 * Adds a focus area or changes one, with what it came out of. Problems: at its fields; the text is not written now; a conflict
 * with what stands there.
 */
export const putArea = command({
  name: "programmes/put-area",
  input,
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.bodyId }),
  perform: async ({ tx, input: given, loaded, newId }): Promise<Outcome<{ id: string }>> => {
    const open = openForAct(loaded, "write");
    if (!open.ok) return open;
    const problems = await problemsOf(tx, given, loaded);
    if (problems.length > 0) return invalid(...problems);
    const stands = await overtaken(tx, given);
    if (stands) return conflict("web:conflict", stands);
    const id = await write(tx, given, loaded, newId);
    await tx.deleteFrom("focus_area_origin").where("focus_area_id", "=", id).execute();
    const origins = [...new Set(given.origins)].map((predecessor_id) => ({
      id: newId(),
      focus_area_id: id,
      predecessor_id,
    }));
    if (origins.length > 0) await tx.insertInto("focus_area_origin").values(origins).execute();
    return ok({ id });
  },
  trace: ({ loaded, input: { name } }) => toldOfVersion(loaded, { name }),
});
