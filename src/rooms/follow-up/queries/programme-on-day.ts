import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type AreaInForce = { id: string; name: string; programme: string };
export type RequirementInForce = {
  requirementId: string;
  text: string;
  addressee: "all" | "committees" | "companies" | "named";
  dueDay: Temporal.PlainDate | null;
  areaIds: string[];
  bodyIds: string[];
  chapter: string;
  programme: string;
};

/** What the programmes in force on the day demand, and the focus areas they have; whoever asks has made sure it may be read. */
export async function programmeOnDay(
  db: Database,
  day: Temporal.PlainDate,
): Promise<{ requirements: RequirementInForce[]; areas: AreaInForce[] }> {
  const inForce = sql`v.state = 'adopted' and v.in_force_from <= ${day}
    and (v.superseded_day is null or v.superseded_day > ${day}) and (v.repealed_day is null or v.repealed_day > ${day})`;
  const areas = await sql<AreaInForce>`
    select f.id, f.name, p.title as programme from programme_version v join programme p on p.id = v.programme_id
      join focus_area f on f.version_id = v.id where ${inForce} order by p.kind <> 'security', p.title, f.position`.execute(
    db,
  );
  const requirements = await sql<RequirementInForce>`
    select w.requirement_id as "requirementId", w.text, w.addressee, w.due_day as "dueDay", p.title as programme,
      array(select focus_area_id::text from requirement_area where wording_id = w.id) as "areaIds",
      array(select body_id::text from requirement_body where wording_id = w.id) as "bodyIds",
      coalesce((select c.heading from programme_part c where c.version_id = v.id and c.part_id = s.chapter_id), s.heading) as chapter
    from programme_version v join programme p on p.id = v.programme_id join requirement_wording w on w.version_id = v.id
      join programme_part s on s.id = w.programme_part_id
    where ${inForce} order by p.kind <> 'security', p.title, s.position, w.position`.execute(db);
  return { requirements: requirements.rows, areas: areas.rows };
}
