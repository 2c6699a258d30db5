import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { setUpTemplate } from "../actions.ts";

export type TemplateLine = { id: string; name: string; own: boolean };

/** The bodies whose template this person may change, and which of them have one of their own. */
export const templateList = query({
  name: "staff-reports/template-list",
  input: z.object({}),
  scope: setUpTemplate,
  run: async ({ db, visible }) => {
    const { rows } = await sql<TemplateLine>`
      select b.id, b.name, exists (select from report_template t where t.body_id = b.id) as own
      from body b where ${visible("b.id")} and b.to_day is null and b.kind <> 'outside_body'
      order by b.name collate "sv-x-icu"`.execute(db);
    return ok(rows);
  },
});
