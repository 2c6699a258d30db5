import { z } from "zod";
import { conflict, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { type LoadedWording, loadWording } from "./load-wording.ts";
import { openForAct } from "./open-for-act.ts";
import { requirementFields } from "./requirement-fields.ts";
import { requirementProblems } from "./requirement-problems.ts";
import { tieRequirement } from "./tie-requirement.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  wording: z.uuid("programmes:requirement.unknown"),
  expectedVersion: seenVersion,
  /** The chapter or section it stands in from now on; left out it stays. */
  part: optionalId("programmes:requirement.part-missing"),
  ...requirementFields,
});

const partFits = async (tx: Tx, { of }: LoadedWording, part: string | null) =>
  part === null ||
  (await tx
    .selectFrom("programme_part")
    .select("id")
    .where("id", "=", part)
    .where("version_id", "=", of.id)
    .executeTakeFirst()) !== undefined;

/**
 * Words a requirement anew in this version, or puts it in another section; its identity and its wordings in other versions
 * stay. Problems: at its fields; the text is not written now; a conflict with what stands there.
 */
export const changeRequirement = command({
  name: "programmes/change-requirement",
  input,
  load: ({ tx, input: { wording } }) => loadWording(tx, wording),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.of.bodyId }),
  perform: async ({ tx, input: given, loaded, newId }): Promise<Outcome<null>> => {
    const open = openForAct(loaded.of, "write");
    if (!open.ok) return open;
    if (loaded.version !== given.expectedVersion) return conflict("web:conflict", loaded);
    const problems = await requirementProblems(tx, given, loaded.of.id);
    if (!(await partFits(tx, loaded, given.part)))
      problems.push({ path: "part", key: "programmes:requirement.part-missing" });
    if (problems.length > 0) return invalid(...problems);
    const change = {
      text: given.text,
      addressee: given.addressee,
      due_day: given.dueDay,
      evidence_wanted: given.evidenceWanted ?? "",
      programme_part_id: given.part ?? loaded.partRow,
      version: loaded.version + 1,
    };
    await tx.updateTable("requirement_wording").set(change).where("id", "=", loaded.id).execute();
    await tieRequirement(tx, loaded.id, given, newId);
    return ok(null);
  },
  trace: ({ loaded }) => toldOfVersion(loaded.of, { requirement: loaded.requirementId }),
});
