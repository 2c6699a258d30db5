import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { sweepLater } from "../../register/index.ts";
import { enterAnswer } from "../actions.ts";
import { loadUpload, shutForUpload } from "./load-upload.ts";

/** Takes away a file that was no answer. Its bytes go when nothing else uses them; that it was here stays in the trail. */
export const removeUpload = command({
  name: "consultations/remove-upload",
  input: z.object({ upload: z.uuid("consultations:upload.missing") }),
  load: ({ tx, input: { upload } }) => loadUpload(tx, upload),
  may: ({ loaded }) => ({ action: enterAnswer, body: loaded.consultation.bodyId }),
  perform: async ({ tx, loaded, enqueue, now }): Promise<Outcome<null>> => {
    const shut = shutForUpload(loaded);
    if (shut) return shut;
    await tx
      .updateTable("answer_upload")
      .set({ state: "removed", file_id: null, version: sql<number>`version + 1` })
      .where("id", "=", loaded.upload.id)
      .execute();
    await sweepLater(tx, now, enqueue);
    return ok(null);
  },
  trace: ({ loaded: { consultation } }) => ({
    subject: { kind: "case", id: consultation.caseId },
    body: consultation.bodyId,
    facts: { number: consultation.caseNumber },
  }),
});
