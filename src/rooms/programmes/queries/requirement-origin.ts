import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { Addressee, VersionState } from "../model.ts";

export type WordingThen = {
  versionId: string;
  number: number;
  periodLabel: string;
  state: VersionState;
  inForceFrom: Temporal.PlainDate | null;
  text: string;
  addressee: Addressee;
  dueDay: Temporal.PlainDate | null;
  partId: string;
  section: string;
};

/** A viewpoint that led to a change in a section where the requirement stands. */
export type CausingViewpoint = {
  id: string;
  words: string;
  respondent: string;
  consultationId: string;
  consultation: string;
  outcome: string;
  reason: string;
  partId: string;
  versionId: string;
};

export type RequirementOrigin = {
  requirementId: string;
  programmeId: string;
  slug: string;
  title: string;
  bodyId: string;
  wordings: WordingThen[];
  viewpoints: CausingViewpoint[];
};

type Row = Omit<RequirementOrigin, "wordings" | "viewpoints">;

const wordingsOf = (db: Database, requirementId: string) =>
  sql<WordingThen>`
  select v.id as "versionId", v.number, v.period_label as "periodLabel", v.state, v.in_force_from as "inForceFrom", w.text,
    w.addressee, w.due_day as "dueDay", p.part_id as "partId", p.heading as section
  from requirement_wording w join programme_version v on v.id = w.version_id join programme_part p on p.id = w.programme_part_id
  where w.requirement_id = ${requirementId} order by v.number`.execute(db);

/** A section keeps its id from the proposal that was sent to the version that was adopted: by that the two are joined. */
const viewpointsOf = (db: Database, requirementId: string) =>
  sql<CausingViewpoint>`
  select distinct on (n.id) n.id, n.words, e.name as respondent, c.id as "consultationId", c.title as consultation, h.outcome,
    h.reason, p.part_id as "partId", v.id as "versionId"
  from requirement_wording w join programme_version v on v.id = w.version_id join programme_part p on p.id = w.programme_part_id
  join proposal_section s on s.section_id = p.part_id
  join proposal o on o.id = s.proposal_id and o.consultation_id = v.consultation_id
  join viewpoint_handling h on h.changed_section_id = s.id join viewpoint n on n.id = h.viewpoint_id
  join consultation_answer a on a.id = n.answer_id and a.current join consultee e on e.id = a.consultee_id
  join consultation c on c.id = o.consultation_id
  where w.requirement_id = ${requirementId} order by n.id, v.number`.execute(db);

/**
 * How a requirement has read in each version, and which viewpoints changed the section it stands in: the first half of the red
 * thread. Who may see drafts and viewpoints is the caller's to ask. Null when there is no such requirement.
 */
export async function requirementOrigin(db: Database, requirementId: string): Promise<RequirementOrigin | null> {
  const { rows } = await sql<Row>`
    select r.id as "requirementId", p.id as "programmeId", p.slug, p.title, p.body_id as "bodyId"
    from requirement r join programme p on p.id = r.programme_id where r.id = ${requirementId}`.execute(db);
  const [found] = rows;
  if (!found) return null;
  const [wordings, viewpoints] = await Promise.all([wordingsOf(db, requirementId), viewpointsOf(db, requirementId)]);
  return { ...found, wordings: wordings.rows, viewpoints: viewpoints.rows };
}
