import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { shutForConsultation } from "../lifecycle.ts";
import type { ProposalSection } from "../queries/proposal-sections.ts";
import { draftRow } from "./draft-row.ts";
import { loadConsultation } from "./load-consultation.ts";
import { loadProposals } from "./load-proposals.ts";

type Proposed = { consultation: string; title: string; sections: readonly ProposalSection[] };

/**
 * Puts a text that is written elsewhere in the house as the proposal, in the caller's transaction: its sections keep their ids.
 * Once the proposal is sent it becomes the next version. Who may is the caller's to ask. Problems: those of the lifecycle.
 */
export async function proposeSections(
  tx: Tx,
  { consultation, title, sections }: Proposed,
  means: { now: Temporal.Instant; newId: () => string },
): Promise<Outcome<{ number: number }>> {
  const loaded = await loadConsultation(tx, consultation);
  if (!loaded.ok) return loaded;
  const shut = shutForConsultation(loaded.value.state, "propose");
  if (shut) return tooLate(shut);
  const [newest] = await loadProposals(tx, consultation);
  const draft = newest && !newest.sent ? newest : null;
  const next = (newest?.number ?? 0) + 1;
  const written = { title, note: null, documentId: draft?.documentId ?? null };
  const id = await draftRow(tx, consultation, { draft, next, written }, means);
  await tx.deleteFrom("proposal_section").where("proposal_id", "=", id).execute();
  const rows = sections.map(({ sectionId, content, ...section }, position) => ({
    ...section,
    id: means.newId(),
    proposal_id: id,
    section_id: sectionId,
    position,
    content: JSON.stringify(content),
  }));
  if (rows.length > 0) await tx.insertInto("proposal_section").values(rows).execute();
  return ok({ number: draft?.number ?? next });
}
