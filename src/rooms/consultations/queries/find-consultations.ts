import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations } from "../actions.ts";

type Row = { id: string; title: string; number: string; dueDay: Temporal.PlainDate };

const most = 5;

/** Consultations of one's own authorities whose title or case number holds the text. */
export const findConsultations = query({
  name: "consultations/find-consultations",
  input: z.object({ text: z.string() }),
  scope: readConsultations,
  run: async ({ db, input, visible }) => {
    const text = `%${input.text.trim().replace(/[\\%_]/g, "\\$&")}%`;
    const { rows } = await sql<Row>`
      select c.id, c.title, f.number, c.due_day as "dueDay" from consultation c join case_file f on f.id = c.case_id
      where ${visible("c.body_id")} and (c.title ilike ${text} or f.number ilike ${text})
      order by c.created_at desc limit ${most}`.execute(db);
    return ok(rows);
  },
});
