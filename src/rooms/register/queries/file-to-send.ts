import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";

type Row = {
  fileId: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  caseId: string;
  bodyId: string;
  secret: boolean;
};

/** A document's file for whoever may read its case; where document or case is marked as secret the reader is noted. */
export const fileToSend = query({
  name: "register/read-file",
  input: z.object({ file: z.uuid() }),
  scope: readRegister,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<Row>`
      select f.file_id as "fileId", f.name, f.media_type as "mediaType", f.size, f.sha256, c.id as "caseId", c.body_id as "bodyId",
        d.secrecy_provision is not null or c.secrecy_provision is not null as secret
      from document_file f join document d on d.id = f.document_id join case_file c on c.id = d.case_id
      where f.id = ${input.file} and ${visible("c.body_id")}`.execute(db);
    return rows[0] ? ok(rows[0]) : missing("register:file-gone");
  },
  sensitive: ({ secret, caseId, bodyId }) => (secret ? { subject: { kind: "case", id: caseId }, body: bodyId } : null),
});
