import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { ExecutiveSources } from "../rules/executive/executive-sources.ts";

/** All that a report is made from, in one question however many have answered. Null for an unknown id. */
export async function executiveSources(db: Database, consultationId: string): Promise<ExecutiveSources | null> {
  const { rows } = await sql<ExecutiveSources>`
    select c.id as "consultationId", c.title, b.name as "bodyName", f.number as "caseNumber",
      (c.sent_at at time zone 'Europe/Stockholm')::date::text as "sentDay", c.due_day::text as "dueDay",
      array(select z.heading from proposal_section z where z.level = 1 and z.proposal_id = (
        select id from proposal where consultation_id = c.id and sent_at is not null order by number limit 1) order by z.position) as sections,
      (select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name, 'groupName', e.group_name, 'askedAs', e.asked_as,
          'stage', e.stage, 'answer', case when a.id is null then null else json_build_object('id', a.id, 'kind', a.kind,
            'stance', a.stance, 'late', a.late, 'decidedDay', a.decided_day, 'senderNumber', a.sender_number, 'summary', a.summary,
            'ownSummary', a.own_summary, 'extract', a.extract, 'dissents', (
              select coalesce(json_agg(json_build_object('kind', d.kind, 'names', d.names, 'statement', d.statement) order by d.position), '[]')
              from answer_dissent d where d.answer_id = a.id)) end) order by e.position), '[]')
        from consultee e left join consultation_answer a on a.consultee_id = e.id and a.current where e.consultation_id = c.id) as consultees,
      (select coalesce(json_agg(json_build_object('id', h.id, 'outcome', h.outcome, 'reason', h.reason, 'name', e.name, 'heading', (
            select z.heading from proposal_section z join proposal p on p.id = z.proposal_id
            where p.consultation_id = c.id and z.section_id = v.section_id order by p.number limit 1)) order by e.position, v.position), '[]')
        from viewpoint v join viewpoint_handling h on h.viewpoint_id = v.id join consultation_answer a on a.id = v.answer_id and a.current
        join consultee e on e.id = a.consultee_id where v.consultation_id = c.id) as handlings,
      (select count(*)::int from viewpoint v join consultation_answer a on a.id = v.answer_id and a.current
        where v.consultation_id = c.id) as viewpoints
    from consultation c join body b on b.id = c.body_id join case_file f on f.id = c.case_id
    where c.id = ${consultationId}`.execute(db);
  return rows[0] ?? null;
}
