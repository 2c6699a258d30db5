import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import type { AnswerKind, AnswerStance, HandlingOutcome, ViewpointKind } from "../model.ts";

/** A viewpoint and what became of it; `outcome` is null until somebody has handled it. */
export type ViewpointOutcome = {
  id: string;
  kind: ViewpointKind;
  words: string;
  sectionHeading: string | null;
  outcome: HandlingOutcome | null;
  reason: string | null;
  /** Where in a later version of the proposal it led to a change. */
  changed: { proposal: number; sectionId: string; heading: string; content: RichText } | null;
};

export type AnswerOutcome = {
  answer: { id: string; number: number; kind: AnswerKind; stance: AnswerStance; receivedAt: Temporal.Instant } | null;
  closedAt: Temporal.Instant | null;
  viewpoints: ViewpointOutcome[];
};

type AnswerRow = NonNullable<AnswerOutcome["answer"]> & { closedAt: Temporal.Instant | null };

/**
 * What became of each viewpoint in the answer that counts from this consultee. Who may see it is the caller's to ask: the
 * sender's readers, the consultee's own, and whoever holds its link.
 */
export async function outcomeFor(db: Database, consulteeId: string): Promise<AnswerOutcome> {
  const { rows } = await sql<AnswerRow>`
    select a.id, a.number, a.kind, a.stance, a.received_at as "receivedAt", c.closed_at as "closedAt"
    from consultation_answer a join consultation c on c.id = a.consultation_id
    where a.consultee_id = ${consulteeId} and a.current`.execute(db);
  const [found] = rows;
  if (!found) return { answer: null, closedAt: null, viewpoints: [] };
  const { closedAt, ...answer } = found;
  const viewpoints = await sql<ViewpointOutcome>`
    select v.id, v.kind, v.words, s.heading as "sectionHeading", h.outcome, h.reason,
      case when z.id is null then null else json_build_object('proposal', p.number, 'sectionId', z.section_id, 'heading', z.heading,
        'content', z.content) end as changed
    from viewpoint v
    left join viewpoint_handling h on h.viewpoint_id = v.id
    left join proposal_section z on z.id = h.changed_section_id
    left join proposal p on p.id = z.proposal_id
    left join lateral (
      select x.heading from proposal_section x join proposal y on y.id = x.proposal_id
      where y.consultation_id = v.consultation_id and x.section_id = v.section_id order by y.number limit 1) s on true
    where v.answer_id = ${answer.id} order by v.position`.execute(db);
  return { answer, closedAt, viewpoints: viewpoints.rows };
}
