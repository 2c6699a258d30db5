import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { versionDemands } from "../actions.ts";
import { insertRequirements } from "./insert-requirements.ts";
import { loadPart } from "./load-part.ts";
import { openForAct } from "./open-for-act.ts";
import { requirementFields } from "./requirement-fields.ts";
import { requirementProblems } from "./requirement-problems.ts";
import { toldOfVersion } from "./told-of-version.ts";

/** Demands something new in a chapter or section. Problems: at its fields; the same form sent twice; not written now. */
export const addRequirement = command({
  name: "programmes/add-requirement",
  input: z.object({
    part: z.uuid("programmes:requirement.part-missing"),
    /** The form's own id: the same form sent twice is one requirement. */
    id: z.uuid().optional(),
    ...requirementFields,
  }),
  load: ({ tx, input: { part } }) => loadPart(tx, part),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.of.bodyId }),
  perform: async ({ tx, input, loaded, now, newId }): Promise<Outcome<{ id: string }>> => {
    const open = openForAct(loaded.of, "write");
    if (!open.ok) return open;
    const { id = newId(), ...written } = input;
    const same = await tx.selectFrom("requirement").select("id").where("id", "=", id).executeTakeFirst();
    if (same) return tooLate("programmes:problem.requirement-added");
    const problems = await requirementProblems(tx, written, loaded.of.id);
    if (problems.length > 0) return invalid(...problems);
    await insertRequirements(tx, loaded, [{ id, ...written }], { now, newId });
    return ok({ id });
  },
  trace: ({ loaded }) => toldOfVersion(loaded.of, { heading: loaded.heading }),
});
