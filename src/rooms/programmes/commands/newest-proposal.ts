import { sql } from "kysely";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { newestSections, type ProposalSection } from "../../consultations/index.ts";
import type { ConsultationStanding } from "../rules/reached-state.ts";

export type NewestProposal = {
  consultationId: string;
  caseId: string;
  state: Exclude<ConsultationStanding, null>;
  sections: ProposalSection[];
};
type Row = Omit<NewestProposal, "sections"> & { bodyId: string; tied: boolean };

/**
 * The newest text of a consultation that the same body has sent, for a version of its programme. Problems at `consultation`:
 * unknown or another authority's, withdrawn, already another version's, without text.
 */
export async function newestProposal(tx: Tx, consultation: string, bodyId: string): Promise<Outcome<NewestProposal>> {
  const wrong = (key: string) => invalid({ path: "consultation", key });
  const { rows } = await sql<Row>`
    select c.id as "consultationId", c.case_id as "caseId", c.body_id as "bodyId", c.state,
      exists (select from programme_version v where v.consultation_id = c.id) as tied
    from consultation c where c.id = ${consultation} for update of c`.execute(tx);
  const [row] = rows;
  if (row?.bodyId !== bodyId) return wrong("programmes:begin.consultation-unknown");
  if (row.state === "withdrawn") return wrong("programmes:begin.consultation-withdrawn");
  if (row.tied) return wrong("programmes:begin.consultation-tied");
  const sections = await newestSections(tx, consultation);
  return sections.length === 0 ? wrong("programmes:begin.consultation-empty") : ok({ ...row, sections });
}
