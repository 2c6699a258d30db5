import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";

export type ProposalSection = { sectionId: string; heading: string; level: number; content: RichText };

/** The sections of the newest version of the proposal that has been sent, in order; none while it is a draft. */
export async function proposalSections(db: Database, consultationId: string): Promise<ProposalSection[]> {
  const { rows } = await sql<ProposalSection>`
    select s.section_id as "sectionId", s.heading, s.level, s.content
    from proposal_section s where s.proposal_id = (
      select id from proposal where consultation_id = ${consultationId} and sent_at is not null order by number desc limit 1)
    order by s.position`.execute(db);
  return rows;
}
