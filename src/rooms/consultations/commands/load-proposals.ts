import { sql } from "kysely";
import type { KnownSection } from "../../../kernel/pair-sections.ts";
import type { Tx } from "../../../platform/database/connect.ts";

export type KnownProposal = {
  id: string;
  number: number;
  version: number;
  sent: boolean;
  documentId: string | null;
  sections: KnownSection[];
};

/** Every version of the proposal with its sections' names, the newest first. Only the newest may be unsent. */
export async function loadProposals(tx: Tx, consultationId: string): Promise<KnownProposal[]> {
  const { rows } = await sql<KnownProposal>`
    select p.id, p.number, p.version, p.sent_at is not null as sent, p.document_id as "documentId",
      (select coalesce(json_agg(json_build_object('sectionId', s.section_id, 'heading', s.heading, 'level', s.level) order by s.position), '[]')
        from proposal_section s where s.proposal_id = p.id) as sections
    from proposal p where p.consultation_id = ${consultationId} order by p.number desc`.execute(tx);
  return rows;
}
