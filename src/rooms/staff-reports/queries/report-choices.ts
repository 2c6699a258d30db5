import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readReports } from "../actions.ts";

export type PersonChoice = { id: string; name: string; title: string | null };
type Row = { people: PersonChoice[]; documents: { id: string; number: number; title: string }[] };

/** Who can be officer or signatory of a report, and which of the case's documents can be attached. Only public titles. */
export const reportChoices = query({
  name: "staff-reports/report-choices",
  input: z.object({ report: z.uuid() }),
  scope: readReports,
  run: async ({ db, input, now, visible }) => {
    const day = dayOf(now);
    const { rows } = await sql<Row>`
      select
        (select coalesce(json_agg(json_build_object('id', w.id, 'name', w.name, 'title', w.title) order by w.name collate "sv-x-icu"), '[]')
          from (select p.id, p.given_name || ' ' || p.family_name as name, max(g.title) as title
            from access_grant g join person p on p.id = g.person_id
            where g.body_id = r.body_id and g.from_day <= ${day} and (g.to_day is null or g.to_day >= ${day})
              and (p.ended_day is null or p.ended_day >= ${day}) group by p.id) w) as people,
        (select coalesce(json_agg(json_build_object('id', d.id, 'number', d.number, 'title', d.public_title) order by d.number), '[]')
          from document d where d.case_id = r.case_id and d.status <> 'discarded') as documents
      from staff_report r where r.id = ${input.report} and ${visible("r.body_id")}`.execute(db);
    return rows[0] ? ok(rows[0]) : missing("staff-reports:problem.report-missing");
  },
});
