import { sql } from "kysely";
import { z } from "zod";
import { invalid, missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { struckRequirements } from "../queries/struck-requirements.ts";
import { loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { requirementProblems } from "./requirement-problems.ts";
import { severalIds } from "./several-ids.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  version: z.uuid("programmes:problem.version-missing"),
  requirement: z.uuid("programmes:requirement.not-struck"),
  /** The chapter or section it is to stand in; left out it is the one it stood in. */
  part: optionalId("programmes:requirement.part-missing"),
  /** What it counts under here: the areas it counted under before may be gone, or have been cut in several. */
  areas: severalIds("programmes:areas.unknown"),
});
type Put = {
  id: string;
  requirement: string;
  version: string;
  part: string;
  basedOn: string;
  areas: readonly string[];
};

/** Words it as the version before did, last in its section, of those it bound there. */
async function putBack(tx: Tx, put: Put, newId: () => string): Promise<void> {
  const { id, requirement, version, part, basedOn } = put;
  await sql`
    insert into requirement_wording (id, requirement_id, version_id, programme_part_id, position, text, addressee, due_day,
      evidence_wanted)
    select ${id}::uuid, w.requirement_id, ${version}::uuid, ${part}::uuid,
      (select coalesce(max(o.position) + 1, 0) from requirement_wording o where o.programme_part_id = ${part}::uuid),
      w.text, w.addressee, w.due_day, w.evidence_wanted
    from requirement_wording w where w.requirement_id = ${requirement} and w.version_id = ${basedOn}`.execute(tx);
  const areas = new Set(put.areas);
  const counted = [...areas].map((area) => ({ id: newId(), wording_id: id, focus_area_id: area }));
  if (counted.length > 0) await tx.insertInto("requirement_area").values(counted).execute();
  const bodies = await sql<{ body_id: string }>`
    select b.body_id from requirement_wording w join requirement_body b on b.wording_id = w.id
    where w.requirement_id = ${requirement} and w.version_id = ${basedOn}`.execute(tx);
  const named = bodies.rows.map(({ body_id }) => ({ id: newId(), wording_id: id, body_id }));
  if (named.length > 0) await tx.insertInto("requirement_body").values(named).execute();
}

const forgetRetired = (tx: Tx, version: string, requirement: string) =>
  tx
    .deleteFrom("programme_change")
    .where("version_id", "=", version)
    .where("of_kind", "=", "requirement")
    .where("change", "=", "retired")
    .where("from_id", "=", requirement)
    .execute();

const isPartOf = async (tx: Tx, part: string, version: string) =>
  (await tx
    .selectFrom("programme_part")
    .select("id")
    .where("id", "=", part)
    .where("version_id", "=", version)
    .executeTakeFirst()) !== undefined;

/**
 * Takes back a requirement that was struck from this version: its identity is the same all along, so goals that serve it serve it
 * again. Problems: at `part` when the section is gone, at `areas` when it counts under none; nothing struck by that name; the text is not written now.
 */
export const restoreRequirement = command({
  name: "programmes/restore-requirement",
  input,
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.bodyId }),
  perform: async ({ tx, input: given, loaded, newId }): Promise<Outcome<{ wording: string }>> => {
    const open = openForAct(loaded, "write");
    if (!open.ok) return open;
    const struck = await struckRequirements(tx, loaded.id);
    const found = struck.find(({ requirementId }) => requirementId === given.requirement);
    if (!found || loaded.basedOnId === null) return missing("programmes:requirement.not-struck");
    const part = given.part ?? found.partRow;
    const fits = part !== null && (await isPartOf(tx, part, loaded.id));
    const problems = fits ? [] : [{ path: "part", key: "programmes:requirement.part-missing" }];
    // Whom it binds is as it was, and was judged when it was written.
    const counted = { addressee: "all", bodies: [], areas: given.areas } as const;
    problems.push(...(await requirementProblems(tx, counted, loaded.id)));
    if (part === null || problems.length > 0) return invalid(...problems);
    const id = newId();
    const { requirement, areas } = given;
    await putBack(tx, { id, requirement, version: loaded.id, part, basedOn: loaded.basedOnId, areas }, newId);
    await forgetRetired(tx, loaded.id, given.requirement);
    return ok({ wording: id });
  },
  trace: ({ loaded, input: { requirement } }) => toldOfVersion(loaded, { requirement }),
});
