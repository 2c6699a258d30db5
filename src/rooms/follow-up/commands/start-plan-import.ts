import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { keptFiles, personIn, sweepLater } from "../../register/index.ts";
import { writePlan } from "../actions.ts";
import { loadPlanningBody } from "./load-planning-body.ts";
import { yearInput } from "./year-input.ts";

const input = z.object({ body: z.uuid("follow-up:import.body"), year: yearInput, files: keptFiles });

/**
 * Takes in a file of goals and activities for a body's year, to be read through. Nothing is written in the plan yet. Problems:
 * at `files` when there is none, or several.
 */
export const startPlanImport = command({
  name: "follow-up/start-plan-import",
  input,
  load: ({ tx, input: { body }, now }) => loadPlanningBody(tx, body, now),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.id }),
  perform: async ({ tx, input: asked, loaded: body, actor, now, newId, enqueue }): Promise<Outcome<{ id: string }>> => {
    const [file, other] = asked.files;
    if (!file) return invalid({ path: "files", key: "follow-up:import.nothing" });
    if (other) return invalid({ path: "files", key: "follow-up:problem.one-file" });
    const id = newId();
    const put = {
      id,
      body_id: body.id,
      year: asked.year,
      name: file.name,
      state: "reading",
      counts: "{}",
      faults: "[]",
    };
    const by = { started_by: personIn(actor), started_at: now };
    await tx
      .insertInto("plan_import")
      .values({ ...put, file_id: file.fileId, media_type: file.mediaType, ...by })
      .execute();
    await enqueue(tx, "read-plan-import", { import: id }, { key: `read-plan-import:${id}` });
    await sweepLater(tx, now, enqueue);
    return ok({ id });
  },
  trace: ({ loaded, input: { year } }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { of: year },
  }),
});
