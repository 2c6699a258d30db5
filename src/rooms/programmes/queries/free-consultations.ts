import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { writeProgramme } from "../actions.ts";

export type FreeConsultation = { id: string; number: string; title: string; state: string };

const most = 100;

/** The consultations of a body that belong to no version yet, the latest first. */
export const freeConsultations = query({
  name: "programmes/free-consultations",
  input: z.object({ body: z.uuid(), draftsOnly: z.boolean() }),
  scope: writeProgramme,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<FreeConsultation>`
      select c.id, f.number, c.title, c.state from consultation c join case_file f on f.id = c.case_id
      where c.body_id = ${input.body} and ${visible("c.body_id")} and c.state <> 'withdrawn' and c.parent_consultee_id is null
        and (c.state = 'draft' or not ${input.draftsOnly})
        and not exists (select from programme_version v where v.consultation_id = c.id)
      order by c.created_at desc limit ${most}`.execute(db);
    return ok(rows);
  },
});
