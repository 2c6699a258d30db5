import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";
import type { CaseState } from "../model.ts";
import { allowedOnCase } from "./allowed-acts.ts";

type Row = {
  id: string;
  number: string;
  publicSubject: string;
  state: CaseState;
  version: number;
  bodyId: string;
  officerId: string | null;
  unitId: string | null;
  secrecyProvision: string | null;
  openedDay: Temporal.PlainDate;
  drafts: { id: string; number: number; title: string }[];
};

/** The case as the pages of its acts need it: only public words, so that nobody's reading has to be noted. */
export const caseBrief = query({
  name: "register/case-brief",
  input: z.object({ case: z.uuid() }),
  scope: readRegister,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<Row>`
      select c.id, c.number, c.public_subject as "publicSubject", c.state, c.version, c.body_id as "bodyId", c.officer_id as "officerId",
        c.unit_id as "unitId", c.secrecy_provision as "secrecyProvision", c.opened_day as "openedDay",
        (select coalesce(json_agg(json_build_object('id', d.id, 'number', d.number, 'title', d.public_title) order by d.number), '[]')
          from document d where d.case_id = c.id and d.status = 'working') as drafts
      from case_file c where c.id = ${input.case} and ${visible("c.body_id")}`.execute(db);
    const found = rows[0];
    return found ? ok({ ...found, allowed: allowedOnCase(actor, found) }) : missing("register:case-missing");
  },
});
