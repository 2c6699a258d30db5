import type { Tx } from "../../../platform/database/connect.ts";
import { type KnownSection, pairSections } from "../rules/pair-sections.ts";
import type { KnownProposal } from "./load-proposals.ts";
import type { ReadSection } from "./read-sections.ts";

/** What a new text is held against: the draft itself, and of the version sent before it what the draft has not kept. */
function knownSections([newest, ...older]: readonly KnownProposal[]): KnownSection[] {
  if (!newest || newest.sent) return newest?.sections ?? [];
  const kept = new Set(newest.sections.map(({ sectionId }) => sectionId));
  return [...newest.sections, ...(older[0]?.sections ?? []).filter(({ sectionId }) => !kept.has(sectionId))];
}

/** Writes the sections of an unsent version anew; each keeps the id of the section it carries on. */
export async function putSections(
  tx: Tx,
  proposalId: string,
  { sections, proposals, newId }: { sections: ReadSection[]; proposals: KnownProposal[]; newId: () => string },
): Promise<void> {
  const pairs = pairSections(knownSections(proposals), sections);
  await tx.deleteFrom("proposal_section").where("proposal_id", "=", proposalId).execute();
  const rows = sections.map(({ level, heading, content }, position) => ({
    id: newId(),
    proposal_id: proposalId,
    section_id: pairs[position] ?? newId(),
    position,
    level,
    heading,
    content: JSON.stringify(content),
  }));
  await tx.insertInto("proposal_section").values(rows).execute();
}
