import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";
import type { CaseState, Direction } from "../model.ts";

type Sheet = {
  id: string;
  number: string;
  state: CaseState;
  body: string;
  register: string;
  publicSubject: string;
  publicCounterparty: string | null;
  officer: string | null;
  openedDay: Temporal.PlainDate;
  closedDay: Temporal.PlainDate | null;
  outcome: string | null;
};

type Line = {
  id: string;
  number: number;
  direction: Direction;
  publicTitle: string;
  publicCounterparty: string | null;
  day: Temporal.PlainDate;
};

/** The case and its public records as anybody may see them, for paper: nothing protected, and no working documents (OSL 5:2, TF 2:12). */
export const caseSheet = query({
  name: "register/case-sheet",
  input: z.object({ case: z.uuid() }),
  scope: readRegister,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<Sheet>`
      select c.id, c.number, c.state, b.name as body, r.name as register, c.public_subject as "publicSubject",
        c.public_counterparty as "publicCounterparty", p.given_name || ' ' || p.family_name as officer, c.opened_day as "openedDay",
        c.closed_day as "closedDay", case when c.secrecy_provision is null then c.outcome end as outcome
      from case_file c join body b on b.id = c.body_id join register r on r.id = c.register_id left join person p on p.id = c.officer_id
      where c.id = ${input.case} and ${visible("c.body_id")}`.execute(db);
    const sheet = rows[0];
    if (!sheet) return missing("register:case-missing");
    const documents = await sql<Line>`
      select id, number, direction, public_title as "publicTitle", public_counterparty as "publicCounterparty", day
      from document where case_id = ${sheet.id} and status = 'record' order by number`.execute(db);
    return ok({ sheet, documents: documents.rows });
  },
});
