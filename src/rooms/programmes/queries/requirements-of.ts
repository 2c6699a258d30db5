import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { Addressee } from "../model.ts";

export type RequirementInVersion = {
  requirementId: string;
  /** Its number in this version, in the order of the text: how it is quoted. */
  number: number;
  wordingId: string;
  text: string;
  addressee: Addressee;
  dueDay: Temporal.PlainDate | null;
  evidenceWanted: string;
  areaIds: string[];
  /** The chapter's heading; null where the requirement stands in a part without one. */
  chapter: string | null;
  section: string;
  partId: string;
  /** Those that are named; empty where all, the committees or the companies are bound. */
  bodyIds: string[];
};

/** What a version demands, in the order of its text. Who may see a draft's is the caller's to ask. */
export async function requirementsOf(db: Database, versionId: string): Promise<RequirementInVersion[]> {
  const { rows } = await sql<RequirementInVersion>`
    select w.requirement_id as "requirementId", row_number() over (order by p.position, w.position, w.id)::int as number, w.id as "wordingId", w.text, w.addressee, w.due_day as "dueDay",
      w.evidence_wanted as "evidenceWanted", c.heading as chapter, p.heading as section, p.part_id as "partId",
      (select coalesce(json_agg(a.focus_area_id), '[]') from requirement_area a where a.wording_id = w.id) as "areaIds",
      (select coalesce(json_agg(b.body_id), '[]') from requirement_body b where b.wording_id = w.id) as "bodyIds"
    from requirement_wording w join programme_part p on p.id = w.programme_part_id
    left join programme_part c on c.version_id = p.version_id and c.part_id = coalesce(p.chapter_id, p.part_id)
      and c.kind = 'chapter'
    where w.version_id = ${versionId} order by p.position, w.position, w.id`.execute(db);
  return rows;
}
