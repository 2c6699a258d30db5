import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { ProposalSection } from "./proposal-sections.ts";

/**
 * The sections of the newest version of the proposal, sent or still being written: for those of the sender who carry the text
 * on elsewhere. Who may see it is the caller's to ask.
 */
export async function newestSections(db: Database, consultationId: string): Promise<ProposalSection[]> {
  const { rows } = await sql<ProposalSection>`
    select s.section_id as "sectionId", s.heading, s.level, s.content
    from proposal_section s where s.proposal_id = (
      select id from proposal where consultation_id = ${consultationId} order by number desc limit 1)
    order by s.position`.execute(db);
  return rows;
}
