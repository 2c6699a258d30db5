import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readIncoming } from "../actions.ts";
import { sentFiles } from "./sent-files.ts";

/** The files that came with a consultation, for those at the body it came to. */
export const incomingFiles = query({
  name: "consultations/incoming-files",
  input: z.object({ consultee: z.uuid() }),
  scope: readIncoming,
  run: async ({ db, input: { consultee }, visible }) => {
    const own = db
      .selectFrom("consultee as e")
      .select("e.id")
      .where("e.id", "=", consultee)
      .where(visible("e.body_id"));
    if (!(await own.executeTakeFirst())) return missing("consultations:problem.consultee-missing");
    return ok(await sentFiles(db, consultee));
  },
});
