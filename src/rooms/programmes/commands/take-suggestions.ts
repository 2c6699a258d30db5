import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredText } from "../../../platform/change/text-input.ts";
import { versionDemands } from "../actions.ts";
import { longest } from "../model.ts";
import { insertRequirements } from "./insert-requirements.ts";
import { loadPart } from "./load-part.ts";
import { openForAct } from "./open-for-act.ts";
import { requirementFields } from "./requirement-fields.ts";
import { requirementProblems } from "./requirement-problems.ts";
import { toldOfVersion } from "./told-of-version.ts";

const most = 100;
const { addressee, bodies, areas } = requirementFields;

/**
 * Makes requirements of the sentences in a part that a person has ticked. One that is a requirement there already is left as
 * it is, so that the same form sent twice makes nothing twice. Problems: at `texts`, `addressee`, `bodies`, `areas`.
 */
export const takeSuggestions = command({
  name: "programmes/take-suggestions",
  input: z.object({
    part: z.uuid("programmes:requirement.part-missing"),
    texts: z.preprocess(
      (chosen) => (chosen === undefined || Array.isArray(chosen) ? chosen : [chosen]),
      z
        .array(
          requiredText("programmes:requirement.text-missing", longest.requirement),
          "programmes:suggest.none-chosen",
        )
        .min(1, "programmes:suggest.none-chosen")
        .max(most),
    ),
    addressee,
    bodies,
    areas,
  }),
  load: ({ tx, input: { part } }) => loadPart(tx, part),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.of.bodyId }),
  perform: async ({ tx, input: { texts, ...asked }, loaded, now, newId }): Promise<Outcome<{ count: number }>> => {
    const open = openForAct(loaded.of, "write");
    if (!open.ok) return open;
    const problems = await requirementProblems(tx, asked, loaded.of.id);
    if (problems.length > 0) return invalid(...problems);
    const there = await tx
      .selectFrom("requirement_wording")
      .select("text")
      .where("programme_part_id", "=", loaded.id)
      .execute();
    const fresh = [...new Set(texts)].filter((text) => !there.some((one) => one.text === text));
    const written = fresh.map((text) => ({ id: newId(), text, dueDay: null, evidenceWanted: null, ...asked }));
    await insertRequirements(tx, loaded, written, { now, newId });
    return ok({ count: written.length });
  },
  trace: ({ loaded, result: { count } }) => toldOfVersion(loaded.of, { heading: loaded.heading, count }),
});
