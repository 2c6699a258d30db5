import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations } from "../actions.ts";
import { judgeDueDay } from "../rules/judge-due-day.ts";
import { whatIsMissing } from "../rules/what-is-missing.ts";
import { expandAddressees } from "./expand-addressees.ts";

type Row = { dueDay: Temporal.PlainDate; sections: { sectionId: string; heading: string; level: number }[] };

/** A draft as it would be sent today: to exactly whom, with which sections, and what it still lacks. */
export const draftReadiness = query({
  name: "consultations/draft-readiness",
  input: z.object({ consultation: z.uuid() }),
  scope: readConsultations,
  run: async ({ db, input, now, visible }) => {
    const { rows } = await sql<Row>`
      select c.due_day as "dueDay", (
        select coalesce(json_agg(json_build_object('sectionId', s.section_id, 'heading', s.heading, 'level', s.level) order by s.position), '[]')
        from proposal_section s where s.proposal_id = (
          select p.id from proposal p where p.consultation_id = c.id order by p.number desc limit 1)) as sections
      from consultation c where c.id = ${input.consultation} and ${visible("c.body_id")}`.execute(db);
    const [row] = rows;
    if (!row) return missing("consultations:problem.missing");
    const today = dayOf(now);
    const expansion = await expandAddressees(db, input.consultation, today);
    const lacking = whatIsMissing({ dueDay: row.dueDay, sections: row.sections.length, expansion }, today);
    return ok({ ...row, expansion, lacking, dueDayIs: judgeDueDay(row.dueDay, today) });
  },
});
