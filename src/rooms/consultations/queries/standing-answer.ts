import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import type { AnswerKind, AnswerStance, ViewpointKind } from "../model.ts";

/** The answer that counts from one consultee, as its form shows it. */
export type StandingAnswer = {
  number: number;
  kind: AnswerKind;
  stance: AnswerStance;
  text: string;
  receivedAt: Temporal.Instant;
  late: boolean;
  document: number | null;
  viewpoints: { words: string; kind: ViewpointKind; sectionId: string | null }[];
  replies: { question: string; text: string }[];
};

type Row = Omit<StandingAnswer, "text"> & { extract: RichText | null };

/** Null when nothing has been answered. Who may see it is the caller's to ask. */
export async function standingAnswer(db: Database, consulteeId: string): Promise<StandingAnswer | null> {
  const { rows } = await sql<Row>`
    select a.number, a.kind, a.stance, a.extract, a.received_at as "receivedAt", a.late, d.number as document,
      (select coalesce(json_agg(json_build_object('words', v.words, 'kind', v.kind, 'sectionId', v.section_id) order by v.position), '[]')
        from viewpoint v where v.answer_id = a.id) as viewpoints,
      (select coalesce(json_agg(json_build_object('question', r.question_id, 'text', r.text)), '[]')
        from answer_reply r where r.answer_id = a.id) as replies
    from consultation_answer a left join document d on d.id = a.document_id
    where a.consultee_id = ${consulteeId} and a.current`.execute(db);
  const [found] = rows;
  if (!found) return null;
  const { extract, ...answer } = found;
  return { ...answer, text: extract ? toText(extract) : "" };
}
