import { sql } from "kysely";
import { z } from "zod";
import { conflict, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { writeProgramme } from "../actions.ts";
import { lockProgramme } from "./lock-programme.ts";
import { programmeFields } from "./programme-fields.ts";

/** What it is called and who answers for it; its address stays. Problems: at their fields; a conflict with what stands. */
export const changeProgramme = command({
  name: "programmes/change-programme",
  input: z.object({
    programme: z.uuid("programmes:problem.programme-missing"),
    expectedVersion: seenVersion,
    ...programmeFields,
  }),
  load: ({ tx, input: { programme } }) => lockProgramme(tx, programme),
  may: ({ loaded }) => ({ action: writeProgramme, body: loaded.bodyId }),
  perform: async ({ tx, input, loaded }): Promise<Outcome<null>> => {
    const { programme, expectedVersion, ...facts } = input;
    if (loaded.version !== expectedVersion) return conflict("web:conflict", loaded);
    await tx
      .updateTable("programme")
      .set({ ...facts, version: sql<number>`version + 1` })
      .where("id", "=", programme)
      .execute();
    return ok(null);
  },
  trace: ({ loaded, input }) => ({
    subject: { kind: "programme", id: loaded.id },
    body: loaded.bodyId,
    facts: { title: input.title },
  }),
});
