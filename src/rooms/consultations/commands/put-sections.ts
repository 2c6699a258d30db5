import { type KnownSection, pairSections } from "../../../kernel/pair-sections.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ReadSection } from "../../../platform/paper/sections/read-sections.ts";
import type { KnownProposal } from "./load-proposals.ts";

/** What a new text is held against: the draft itself, and of the version sent before it what the draft has not kept. */
function knownSections([newest, ...older]: readonly KnownProposal[]): KnownSection[] {
  if (!newest || newest.sent) return newest?.sections ?? [];
  const kept = new Set(newest.sections.map(({ sectionId }) => sectionId));
  return [...newest.sections, ...(older[0]?.sections ?? []).filter(({ sectionId }) => !kept.has(sectionId))];
}

const rowsOf = (tx: Tx, proposalId: string) =>
  tx.selectFrom("proposal_section").select(["id", "section_id"]).where("proposal_id", "=", proposalId).execute();

/** What became of a viewpoint stays when the section it led to is struck out again; only the way to the section goes. */
async function removeSections(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const pointed = tx.updateTable("viewpoint_handling").set({ changed_section_id: null });
  await pointed.where("changed_section_id", "in", ids).execute();
  await tx.deleteFrom("proposal_section").where("id", "in", ids).execute();
}

/**
 * Writes the sections of an unsent version anew; each keeps the id of the section it carries on, and its row, since a viewpoint
 * may be said to have led to it.
 */
export async function putSections(
  tx: Tx,
  proposalId: string,
  { sections, proposals, newId }: { sections: ReadSection[]; proposals: KnownProposal[]; newId: () => string },
): Promise<void> {
  const pairs = pairSections(knownSections(proposals), sections);
  const standing = new Map((await rowsOf(tx, proposalId)).map(({ id, section_id }) => [section_id, id]));
  const rows = sections.map(({ level, heading, content }, position) => {
    const sectionId = pairs[position] ?? newId();
    return {
      id: standing.get(sectionId) ?? newId(),
      proposal_id: proposalId,
      section_id: sectionId,
      position,
      level,
      heading,
      content: JSON.stringify(content),
    };
  });
  const kept = new Set(rows.map(({ id }) => id));
  await removeSections(
    tx,
    [...standing.values()].filter((id) => !kept.has(id)),
  );
  await tx
    .insertInto("proposal_section")
    .values(rows)
    .onConflict((on) =>
      on.column("id").doUpdateSet(({ ref }) => ({
        position: ref("excluded.position"),
        level: ref("excluded.level"),
        heading: ref("excluded.heading"),
        content: ref("excluded.content"),
      })),
    )
    .execute();
}
