import { sql } from "kysely";
import { z } from "zod";
import { conflict, type FieldProblem, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { prepareConsultation } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { loadConsultation } from "./load-consultation.ts";
import { type KnownProposal, loadProposals } from "./load-proposals.ts";

const input = z
  .looseObject({
    consultation: z.uuid("consultations:problem.missing"),
    /** The version of the draft the form was drawn from. */
    expectedVersion: z.coerce.number("web:field.malformed").int().min(0),
  })
  .transform(({ consultation, expectedVersion, ...rest }) => ({
    consultation,
    expectedVersion,
    /** By position: the id of the section it carries on, or `new`. */
    pairs: new Map(
      Object.entries(rest).flatMap(([name, value]) => {
        const at = /^section-(\d{1,3})$/.exec(name)?.[1];
        return at !== undefined && typeof value === "string" ? [[Number(at), value] as const] : [];
      }),
    ),
  }));

/** An old section is carried on by one new section at most, and only sections of the version before can be. */
function problemsWith(
  pairs: ReadonlyMap<number, string>,
  draft: KnownProposal,
  before: KnownProposal | null,
): FieldProblem[] {
  const known = new Map(before?.sections.map(({ sectionId, heading }) => [sectionId, heading]));
  const taken = new Set<string>();
  return draft.sections.flatMap((_, at): FieldProblem[] => {
    const wanted = pairs.get(at) ?? "new";
    const path = `section-${at}`;
    if (wanted === "new") return [];
    const heading = known.get(wanted);
    if (heading === undefined) return [{ path, key: "consultations:proposal.pair-unknown" }];
    if (taken.has(wanted)) return [{ path, key: "consultations:proposal.pair-twice", values: { heading } }];
    taken.add(wanted);
    return [];
  });
}

/**
 * A person says which section of the version before each section of the new one is. What answers said of a section follows
 * it. Problems: at `section-<position>`; a conflict when somebody has written meanwhile.
 */
export const pairProposal = command({
  name: "consultations/pair-proposal",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: prepareConsultation, body: loaded.bodyId }),
  perform: async ({ tx, input: asked, loaded: row, newId }): Promise<Outcome<{ kept: number }>> => {
    const shut = shutForConsultation(row.state, "propose");
    if (shut) return tooLate(shut);
    const [draft, before = null] = await loadProposals(tx, row.id);
    if (!draft || draft.sent) return tooLate("consultations:proposal.nothing-to-pair");
    if (draft.version !== asked.expectedVersion) return conflict();
    const problems = problemsWith(asked.pairs, draft, before);
    if (problems.length > 0) return invalid(...problems);
    const ids = draft.sections.map((_, at) => asked.pairs.get(at) ?? "new");
    const wanted = JSON.stringify(ids.map((id, position) => ({ position, id: id === "new" ? newId() : id })));
    // First out of each other's way: two that change places would clash for a moment.
    await sql`update proposal_section set section_id = id where proposal_id = ${draft.id}`.execute(tx);
    await sql`
      update proposal_section s set section_id = w.id from jsonb_to_recordset(${wanted}::jsonb) as w (position int, id uuid)
      where s.proposal_id = ${draft.id} and s.position = w.position`.execute(tx);
    await sql`update proposal set version = version + 1 where id = ${draft.id}`.execute(tx);
    return ok({ kept: ids.filter((id) => id !== "new").length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber, kept: result.kept, consultation: loaded.id },
  }),
});
