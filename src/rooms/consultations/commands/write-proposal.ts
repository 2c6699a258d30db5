import { z } from "zod";
import { conflict, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalLine, optionalText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { readSections } from "../../../platform/paper/sections/read-sections.ts";
import type { World } from "../../../platform/world.ts";
import { enterRecord, type KeptFile, keptFiles, putFiles } from "../../register/index.ts";
import { prepareConsultation } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { draftRow } from "./draft-row.ts";
import { type ConsultationRow, loadConsultation } from "./load-consultation.ts";
import { type KnownProposal, loadProposals } from "./load-proposals.ts";
import { putSections } from "./put-sections.ts";

const longestProposal = 1_000_000;

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  /** The version of the draft the form was drawn from; 0 when there was none. */
  expectedVersion: z.coerce.number("web:field.malformed").int().min(0),
  title: optionalLine(longest.title),
  /** What a later version has changed, for those who read it. */
  note: optionalText(longest.reason),
  markdown: z
    .string("consultations:proposal.missing")
    .max(longestProposal)
    .refine((text) => text.trim() !== "", "consultations:proposal.missing"),
  /** The file it was read out of, kept as it came. */
  files: keptFiles,
  /** An earlier consultation of the same body on the same document: sections carried on keep their ids. */
  carriesOn: z.uuid().nullish(),
});

type Means = { now: Temporal.Instant } & Pick<World, "newId" | "enqueue">;
type Kept = { files: readonly KeptFile[]; title: string; createdBy: string | null };

/** The file lies in the case as a working document until the proposal is sent; a later file is its next version. */
async function keepOriginal(
  tx: Tx,
  row: ConsultationRow,
  draft: KnownProposal | null,
  kept: Kept,
  means: Means,
): Promise<Outcome<string | null>> {
  const known = draft?.documentId ?? null;
  if (kept.files.length === 0) return ok(known);
  if (known !== null) {
    const put = await putFiles(tx, known, kept.files, means);
    return put.ok ? ok(known) : put;
  }
  const { files, title, createdBy } = kept;
  const record = { id: means.newId(), caseId: row.caseId, direction: "drawn_up" as const, counterparty: null };
  const entered = await enterRecord(tx, { ...record, title, createdBy, files, working: true }, means);
  return entered.ok ? ok(record.id) : entered;
}

/** What the new text is held against: this consultation's own versions, else those of the one it carries on. */
async function knownBefore(tx: Tx, row: ConsultationRow, own: KnownProposal[], carriesOn: string | null | undefined) {
  if (own.length > 0 || !carriesOn) return own;
  const earlier = tx.selectFrom("consultation").select("id").where("id", "=", carriesOn);
  const ours = await earlier.where("body_id", "=", row.bodyId).executeTakeFirst();
  return ours ? loadProposals(tx, ours.id) : own;
}

/**
 * Writes the proposal, or once it is sent its next version, from Markdown with headings. Sections that carry on an earlier
 * one keep its id. Problems: those of `readSections`, a conflict when somebody has written meanwhile, those of files.
 */
export const writeProposal = command({
  name: "consultations/write-proposal",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: prepareConsultation, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ id: string; number: number; sections: number }>> => {
    const { tx, input: asked, loaded: row, actor, newId } = doing;
    const shut = shutForConsultation(row.state, "propose");
    if (shut) return tooLate(shut);
    const sections = readSections(asked.markdown, newId);
    if (!sections.ok) return sections;
    const proposals = await loadProposals(tx, row.id);
    const draft = proposals[0] && !proposals[0].sent ? proposals[0] : null;
    if ((draft?.version ?? 0) !== asked.expectedVersion) return conflict();
    const next = (proposals[0]?.number ?? 0) + 1;
    const title = asked.title ?? row.title;
    const createdBy = actor.kind === "person" ? actor.id : null;
    const original = await keepOriginal(tx, row, draft, { files: asked.files, title, createdBy }, doing);
    if (!original.ok) return original;
    const written = { title, note: asked.note, documentId: original.value };
    const id = await draftRow(tx, row.id, { draft, next, written }, doing);
    const known = await knownBefore(tx, row, proposals, asked.carriesOn);
    await putSections(tx, id, { sections: sections.value, proposals: known, newId });
    return ok({ id, number: draft?.number ?? next, sections: sections.value.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: {
      number: loaded.caseNumber,
      version: result.number,
      sections: result.sections,
      consultation: loaded.id,
    },
  }),
});
