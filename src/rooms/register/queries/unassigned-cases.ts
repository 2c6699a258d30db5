import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { assignCase } from "../actions.ts";
import type { WaitingCase } from "./my-cases.ts";

const most = 20;

/** The open cases that nobody answers for, to those who can say who shall; the oldest first. */
export const unassignedCases = query({
  name: "register/unassigned-cases",
  input: z.object({}),
  scope: assignCase,
  run: async ({ db, visible }) => {
    const { rows } = await sql<WaitingCase>`
      select c.id, c.number, c.public_subject as "publicSubject", null::text as officer, c.updated_at as "updatedAt"
      from case_file c where c.officer_id is null and c.state = 'open' and ${visible("c.body_id")}
      order by c.opened_day, c.id limit ${most}`.execute(db);
    return ok(rows);
  },
});
