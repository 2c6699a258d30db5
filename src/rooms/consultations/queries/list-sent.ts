import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations } from "../actions.ts";
import { type ConsultationState, consultationStates } from "../model.ts";

export type SentConsultation = {
  id: string;
  title: string;
  number: string;
  body: string;
  owner: string | null;
  state: ConsultationState;
  dueDay: Temporal.PlainDate;
  asked: number;
  answered: number;
  overdue: number;
  extensions: number;
};

const listed = 100;

/** What the reader's authorities have sent and are writing: those that are out first, then drafts, then what is over. */
export const listSent = query({
  name: "consultations/list-sent",
  input: z.object({
    text: z.string().catch(""),
    state: z.enum(consultationStates).nullable().catch(null),
    skip: z.coerce.number().int().min(0).catch(0),
  }),
  scope: readConsultations,
  run: async ({ db, input, now, visible }) => {
    const text = `%${input.text.trim().replace(/[\\%_]/g, "\\$&")}%`;
    const { rows } = await sql<SentConsultation>`
      with mine as (
        select c.id, c.title, c.state, c.due_day, c.created_by, f.number, b.name as body from consultation c
          join case_file f on f.id = c.case_id join body b on b.id = c.body_id
        where ${visible("c.body_id")} and (c.title ilike ${text} or f.number ilike ${text})
          and (${input.state}::text is null or c.state = ${input.state})
        order by array_position(array['sent','compiling','draft','closed','withdrawn'], c.state), c.due_day desc, c.id
        limit ${listed + 1} offset ${input.skip}
      )
      select m.id, m.title, m.state, m.due_day as "dueDay", m.number, m.body, p.given_name || ' ' || p.family_name as owner,
        coalesce(n.asked, 0) as asked, coalesce(n.answered, 0) as answered, coalesce(n.overdue, 0) as overdue,
        coalesce(n.extensions, 0) as extensions
      from mine m left join person p on p.id = m.created_by left join lateral (
        select count(*)::int as asked, (count(*) filter (where e.stage in ('answered', 'declined')))::int as answered,
          (count(*) filter (where e.due_day < ${dayOf(now)} and e.stage not in ('answered', 'declined', 'withdrawn')))::int as overdue,
          (count(*) filter (where exists (select from extension_request x where x.consultee_id = e.id and x.state = 'asked')))::int as extensions
        from consultee e where e.consultation_id = m.id) n on true
      order by array_position(array['sent','compiling','draft','closed','withdrawn'], m.state), m.due_day desc, m.id`.execute(
      db,
    );
    return ok({ rows: rows.slice(0, listed), next: rows.length > listed ? input.skip + listed : null });
  },
});
