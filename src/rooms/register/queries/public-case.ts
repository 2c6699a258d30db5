import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPublicRegister } from "../actions.ts";
import type { Direction } from "../model.ts";
import { type PublicCaseRow, publicCaseColumns } from "./public-case-row.ts";

export type PublicCase = PublicCaseRow & {
  slug: string;
  email: string | null;
  register: string;
  unit: string | null;
  classification: string | null;
  closedDay: Temporal.PlainDate | null;
};

export type PublicDocument = {
  id: string;
  number: number;
  direction: Direction;
  title: string;
  counterparty: string | null;
  marked: boolean;
  day: Temporal.PlainDate;
  files: number;
};

/**
 * A case as anyone may see it, with its public records. Working documents are not there (TF 2:12), nor who handles it: the
 * authority and its unit answer. Files are asked for and looked through before they are given out.
 */
export const publicCase = query({
  name: "register/read-public-case",
  input: z.object({ case: z.uuid() }),
  scope: readPublicRegister,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<PublicCase>`
      select ${publicCaseColumns}, b.slug, b.email, r.name as register, u.name as unit, k.code || ' ' || k.title as classification,
        c.closed_day as "closedDay"
      from case_file c join body b on b.id = c.body_id join register r on r.id = c.register_id
        left join unit u on u.id = c.unit_id left join classification k on k.id = c.classification_id
      where c.id = ${input.case} and ${visible("c.body_id")}`.execute(db);
    const facts = rows[0];
    if (!facts) return missing("register:case-missing");
    const documents = await sql<PublicDocument>`
      select d.id, d.number, d.direction, d.public_title as title, d.public_counterparty as counterparty,
        d.secrecy_provision is not null as marked, d.day,
        (select count(*)::int from document_file f where f.document_id = d.id
          and f.document_version = (select max(document_version) from document_file where document_id = d.id)) as files
      from document d where d.case_id = ${facts.id} and d.status = 'record' order by d.number`.execute(db);
    return ok({ facts, documents: documents.rows });
  },
});
