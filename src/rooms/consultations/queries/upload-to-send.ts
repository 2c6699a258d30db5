import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { enterAnswer } from "../actions.ts";

type Row = { fileId: string; name: string; mediaType: string; size: number; sha256: string };

/** The bytes of a file that was brought as an answer, for those who may enter answers there. */
export const uploadToSend = query({
  name: "consultations/upload-file",
  input: z.object({ upload: z.uuid(), consultation: z.uuid() }),
  scope: enterAnswer,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<Row>`
      select s.id as "fileId", u.name, u.media_type as "mediaType", s.size, s.sha256
      from answer_upload u join stored_file s on s.id = u.file_id join consultation c on c.id = u.consultation_id
      where u.id = ${input.upload} and c.id = ${input.consultation} and ${visible("c.body_id")}`.execute(db);
    return rows[0] ? ok(rows[0]) : missing("consultations:upload.missing");
  },
});
