import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";
import type { CaseState, Direction, DocumentStatus } from "../model.ts";
import { allowedOnDocument } from "./allowed-acts.ts";

type Row = {
  id: string;
  number: number;
  publicTitle: string;
  status: DocumentStatus;
  direction: Direction;
  version: number;
  secrecyProvision: string | null;
  publicCounterparty: string | null;
  caseId: string;
  caseNumber: string;
  state: CaseState;
  bodyId: string;
};

/** The document as the pages of its acts need it: only public words, so that nobody's reading has to be noted. */
export const documentBrief = query({
  name: "register/document-brief",
  input: z.object({ document: z.uuid() }),
  scope: readRegister,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<Row>`
      select d.id, d.number, d.public_title as "publicTitle", d.status, d.direction, d.version, d.secrecy_provision as "secrecyProvision",
        d.public_counterparty as "publicCounterparty", c.id as "caseId", c.number as "caseNumber", c.state, c.body_id as "bodyId"
      from document d join case_file c on c.id = d.case_id
      where d.id = ${input.document} and ${visible("c.body_id")}`.execute(db);
    const found = rows[0];
    return found
      ? ok({ ...found, allowed: allowedOnDocument(actor, found, found) })
      : missing("register:document-missing");
  },
});
