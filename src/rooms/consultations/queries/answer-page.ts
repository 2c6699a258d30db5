import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import type { Block } from "../../../platform/paper/document.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations } from "../actions.ts";
import type {
  AnswerChannel,
  AnswerKind,
  AnswerStance,
  AskedAs,
  DissentKind,
  HandlingOutcome,
  Stance,
  ViewpointKind,
} from "../model.ts";
import type { ToldAnswer } from "../rules/told-answer.ts";

export type AnswerRow = {
  id: string;
  consulteeId: string;
  name: string;
  askedAs: AskedAs;
  number: number;
  current: boolean;
  kind: AnswerKind;
  stance: AnswerStance;
  channel: AnswerChannel;
  senderNumber: string | null;
  decidedDay: Temporal.PlainDate | null;
  receivedAt: Temporal.Instant;
  late: boolean;
  ownSummary: string | null;
  summary: string | null;
  extract: Block[];
  decision: Block[];
  reading: ToldAnswer | null;
  documentId: string | null;
  version: number;
};

export type AnswerParts = {
  viewpoints: {
    id: string;
    kind: ViewpointKind;
    words: string;
    heading: string | null;
    outcome: HandlingOutcome | null;
  }[];
  stances: { heading: string; stance: Stance }[];
  replies: { question: string; text: string }[];
  dissents: { id: string; kind: DissentKind; names: string; statement: string }[];
  files: { id: string; name: string; mediaType: string; size: number }[];
  others: { id: string; number: number; current: boolean; receivedAt: string }[];
};

type StoredRow = Omit<AnswerRow, "extract" | "decision"> & { extract: RichText | null; decision: RichText | null };

const blocksOf = (text: RichText | null): Block[] => (text === null ? [] : toBlocks(text));

/** A section by the name it had in the version that was answered, whatever it is called later. */
const heading = (section: RawBuilder<unknown>, consultation: RawBuilder<unknown>) => sql`(
  select z.heading from proposal_section z join proposal y on y.id = z.proposal_id
  where y.consultation_id = ${consultation} and z.section_id = ${section} order by y.number limit 1)`;

async function partsOf(db: Database, id: string): Promise<AnswerParts> {
  const { rows } = await sql<AnswerParts>`
    select
      (select coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'words', v.words, 'outcome', h.outcome,
          'heading', ${heading(sql`v.section_id`, sql`v.consultation_id`)}) order by v.position), '[]')
        from viewpoint v left join viewpoint_handling h on h.viewpoint_id = v.id where v.answer_id = a.id) as viewpoints,
      (select coalesce(json_agg(json_build_object('stance', s.stance, 'heading', ${heading(sql`s.section_id`, sql`a.consultation_id`)})), '[]')
        from answer_stance s where s.answer_id = a.id) as stances,
      (select coalesce(json_agg(json_build_object('question', q.text, 'text', r.text) order by q.position), '[]')
        from answer_reply r join consultation_question q on q.id = r.question_id where r.answer_id = a.id) as replies,
      (select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'names', d.names, 'statement', d.statement) order by d.position), '[]')
        from answer_dissent d where d.answer_id = a.id) as dissents,
      (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size) order by f.name), '[]')
        from document_file f where f.document_id = a.document_id) as files,
      (select json_agg(json_build_object('id', o.id, 'number', o.number, 'current', o.current, 'receivedAt', o.received_at) order by o.number)
        from consultation_answer o where o.consultee_id = a.consultee_id) as others
    from consultation_answer a where a.id = ${id}`.execute(db);
  const [parts] = rows;
  if (!parts) throw new Error("the answer went while it was read");
  return parts;
}

/** One answer with everything in it, and the answers before and after it from the same consultee. */
export const answerPage = query({
  name: "consultations/answer-page",
  input: z.object({ answer: z.uuid(), consultation: z.uuid() }),
  scope: readConsultations,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<StoredRow>`
      select a.id, a.consultee_id as "consulteeId", e.name, e.asked_as as "askedAs", a.number, a.current, a.kind, a.stance, a.channel,
        a.sender_number as "senderNumber", a.decided_day as "decidedDay", a.received_at as "receivedAt", a.late,
        a.own_summary as "ownSummary", a.summary, a.extract, a.decision, a.reading, a.document_id as "documentId", a.version
      from consultation_answer a join consultee e on e.id = a.consultee_id join consultation c on c.id = a.consultation_id
      where a.id = ${input.answer} and c.id = ${input.consultation} and ${visible("c.body_id")}`.execute(db);
    const [answer] = rows;
    if (!answer) return missing("consultations:answers.missing");
    const read = { ...answer, extract: blocksOf(answer.extract), decision: blocksOf(answer.decision) };
    return ok({ answer: read, ...(await partsOf(db, answer.id)) });
  },
});
