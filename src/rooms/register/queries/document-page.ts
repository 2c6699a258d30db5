import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";
import type { CaseState } from "../model.ts";
import { allowedOnDocument } from "./allowed-acts.ts";
import type { DocumentFile, DocumentLine } from "./case-documents.ts";
import { correctionsOf } from "./corrections-of.ts";

export type DocumentFacts = Omit<DocumentLine, "files"> & {
  version: number;
  secrecyNote: string | null;
  secrecyDay: Temporal.PlainDate | null;
  recordedAt: Temporal.Instant | null;
  createdAt: Temporal.Instant;
  createdBy: string | null;
  caseId: string;
  caseNumber: string;
  caseSubject: string;
  caseSecrecy: string | null;
  state: CaseState;
  bodyId: string;
};

export type FileLine = DocumentFile & { version: number; textState: string; at: Temporal.Instant };

async function filesOf(db: Database, documentId: string): Promise<FileLine[]> {
  const { rows } = await sql<FileLine>`
    select id, name, media_type as "mediaType", size, document_version as version, text_state as "textState", created_at as at
    from document_file where document_id = ${documentId} order by document_version desc, name`.execute(db);
  return rows;
}

/** One document with the files of every version. Where it, or its case, is marked as secret the reader is noted. */
export const documentPage = query({
  name: "register/read-document",
  input: z.object({ document: z.uuid() }),
  scope: readRegister,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<DocumentFacts>`
      select d.id, d.number, d.direction, d.status, d.public_title as "publicTitle", d.protected_title as "protectedTitle",
        d.public_counterparty as "publicCounterparty", d.protected_counterparty as "protectedCounterparty", d.version,
        d.secrecy_provision as "secrecyProvision", d.secrecy_note as "secrecyNote", d.secrecy_day as "secrecyDay", d.day,
        d.recorded_at as "recordedAt", d.created_at as "createdAt", p.given_name || ' ' || p.family_name as "createdBy",
        c.id as "caseId", c.number as "caseNumber", c.public_subject as "caseSubject", c.secrecy_provision as "caseSecrecy",
        c.state, c.body_id as "bodyId"
      from document d join case_file c on c.id = d.case_id left join person p on p.id = d.created_by
      where d.id = ${input.document} and ${visible("c.body_id")}`.execute(db);
    const facts = rows[0];
    if (!facts) return missing("register:document-missing");
    const [files, corrections] = await Promise.all([
      filesOf(db, facts.id),
      correctionsOf(db, { caseId: facts.caseId, documentId: facts.id }),
    ]);
    const hidden = corrections.some((correction) => correction.protected);
    const secret = facts.secrecyProvision !== null || facts.caseSecrecy !== null || hidden;
    return ok({ facts, files, corrections, secret, allowed: allowedOnDocument(actor, facts, facts) });
  },
  sensitive: ({ secret, facts }) =>
    secret ? { subject: { kind: "case", id: facts.caseId }, body: facts.bodyId } : null,
});
