import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { compileAnswers } from "../actions.ts";
import type { HandlingOutcome, ViewpointKind } from "../model.ts";
import { findSimilar } from "../rules/find-similar.ts";

export type HandledViewpoint = {
  id: string;
  version: number;
  kind: ViewpointKind;
  words: string;
  tags: string[];
  sectionId: string | null;
  heading: string | null;
  answerId: string;
  name: string;
  outcome: HandlingOutcome | null;
  reason: string | null;
  changedSectionId: string | null;
};

export type LaterSection = { id: string; heading: string; proposal: number };

/**
 * The viewpoints to handle: those named, or the first that nobody has handled, with others that seem to say the same, and the
 * sections of later versions that they may have led to. `chosen` is empty when there is nothing left to handle.
 */
export const handlePage = query({
  name: "consultations/handle-page",
  input: z.object({ consultation: z.uuid(), viewpoints: z.array(z.uuid()).max(200) }),
  scope: compileAnswers,
  run: async ({ db, input: { consultation, viewpoints: wanted }, visible }) => {
    const { rows } = await sql<HandledViewpoint>`
      select v.id, v.version, v.kind, v.words, v.tags, v.section_id as "sectionId", s.heading, a.id as "answerId", e.name,
        h.outcome, h.reason, h.changed_section_id as "changedSectionId"
      from viewpoint v join consultation_answer a on a.id = v.answer_id and a.current join consultee e on e.id = a.consultee_id
      join consultation c on c.id = v.consultation_id left join viewpoint_handling h on h.viewpoint_id = v.id
      left join lateral (select z.heading, z.position from proposal_section z join proposal p on p.id = z.proposal_id
        where p.consultation_id = c.id and z.section_id = v.section_id order by p.number limit 1) s on true
      where c.id = ${consultation} and ${visible("c.body_id")}
      order by s.position nulls last, e.position, v.position`.execute(db);
    const unhandled = rows.filter(({ outcome }) => outcome === null);
    const named = rows.filter(({ id }) => wanted.includes(id));
    if (named.length !== new Set(wanted).size) return missing("consultations:handling.missing");
    const chosen = wanted.length > 0 ? named : unhandled.slice(0, 1);
    const later = await sql<LaterSection>`
      select z.id, z.heading, p.number as proposal from proposal_section z join proposal p on p.id = z.proposal_id
      join consultation c on c.id = p.consultation_id
      where c.id = ${consultation} and p.number > 1 and ${visible("c.body_id")} order by p.number desc, z.position`.execute(
      db,
    );
    return ok({ chosen, similar: findSimilar(chosen, unhandled), later: later.rows, left: unhandled.length });
  },
});
