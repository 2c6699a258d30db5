import { sql } from "kysely";
import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { keptFiles, personIn } from "../../register/index.ts";
import { enterAnswer } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { loadConsultation } from "./load-consultation.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  files: keptFiles,
  /** What `readKeptAnswer` read; never what a form says. */
  reading: z.looseObject({}),
});

type Same = { name: string; state: string; day: Temporal.Instant };

/** The same bytes brought before to this consultation: waiting, or already somebody's answer. */
async function broughtBefore(tx: Tx, consultation: string, sha256: string): Promise<Same | undefined> {
  const { rows } = await sql<Same>`
    select coalesce(e.name, u.name) as name, u.state, u.uploaded_at as day
    from answer_upload u left join consultation_answer a on a.id = u.answer_id left join consultee e on e.id = a.consultee_id
    where u.consultation_id = ${consultation} and u.sha256 = ${sha256} and u.state <> 'removed'
    union all
    select e.name, 'taken', a.received_at
    from consultation_answer a join consultee e on e.id = a.consultee_id join document_file f on f.document_id = a.document_id
    where a.consultation_id = ${consultation} and f.sha256 = ${sha256}
    limit 1`.execute(tx);
  return rows[0];
}

/**
 * Keeps a file that somebody brought as an answer, with what was read out of it, until a person has confirmed it. Problems, at
 * `files`: none or several chosen, or the same file brought before; too late when the consultation is not out.
 */
export const bringAnswer = command({
  name: "consultations/bring-answer",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: enterAnswer, body: loaded.bodyId }),
  perform: async ({ tx, input: given, loaded, actor, now, newId }): Promise<Outcome<{ id: string }>> => {
    const shut = shutForConsultation(loaded.state, "enter-answer");
    if (shut) return tooLate(shut);
    const [file, ...more] = given.files;
    if (!file) return invalid({ path: "files", key: "consultations:upload.file-missing" });
    if (more.length > 0) return invalid({ path: "files", key: "consultations:upload.one-file" });
    const stored = await tx.selectFrom("stored_file").select("sha256").where("id", "=", file.fileId).executeTakeFirst();
    if (!stored) return invalid({ path: "files", key: "consultations:upload.file-missing" });
    const same = await broughtBefore(tx, loaded.id, stored.sha256);
    if (same)
      return invalid({ path: "files", key: `consultations:upload.same-${same.state}`, values: { name: same.name } });
    const id = newId();
    const row = {
      id,
      consultation_id: loaded.id,
      file_id: file.fileId,
      name: file.name,
      media_type: file.mediaType,
      sha256: stored.sha256,
      reading: JSON.stringify(given.reading),
      state: "waiting",
      uploaded_by: personIn(actor),
      uploaded_at: now,
    };
    await tx.insertInto("answer_upload").values(row).execute();
    return ok({ id });
  },
  trace: ({ loaded }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber },
  }),
});
