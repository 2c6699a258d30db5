import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { enterAnswer } from "../actions.ts";
import { askOfUpload } from "../rules/ask-of-upload.ts";
import { matchConsultee } from "../rules/match-consultee.ts";
import { proposeAnswer } from "../rules/propose-answer.ts";
import type { ToldAnswer } from "../rules/told-answer.ts";

type Asked = { id: string; name: string; slug: string | null; answer: number | null; dueDay: string };
type Row = {
  id: string;
  consultationId: string;
  caseNumber: string;
  name: string;
  mediaType: string;
  size: number | null;
  state: "waiting" | "taken" | "removed";
  answerId: string | null;
  told: ToldAnswer;
  uploadedAt: Temporal.Instant;
  uploadedBy: string | null;
  asked: Asked[];
  sections: { sectionId: string; heading: string }[];
  questions: { id: string; text: string }[];
};

/** A file that somebody brought, what was read out of it, and what must be settled before it is an answer. */
export const uploadPage = query({
  name: "consultations/upload-page",
  input: z.object({ upload: z.uuid(), consultation: z.uuid() }),
  scope: enterAnswer,
  run: async ({ db, input, visible, now }) => {
    const { rows } = await sql<Row>`
      select u.id, u.consultation_id as "consultationId", f.number as "caseNumber", u.name, u.media_type as "mediaType", s.size, u.state,
        u.answer_id as "answerId", u.reading as told, u.uploaded_at as "uploadedAt", p.given_name || ' ' || p.family_name as "uploadedBy",
        (select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name, 'slug', b.slug, 'answer', a.number, 'dueDay', e.due_day)
            order by e.position), '[]')
          from consultee e left join body b on b.id = e.body_id
          left join consultation_answer a on a.consultee_id = e.id and a.current where e.consultation_id = c.id) as asked,
        (select coalesce(json_agg(json_build_object('sectionId', z.section_id, 'heading', z.heading) order by z.position), '[]')
          from proposal_section z where z.proposal_id = (select y.id from proposal y where y.consultation_id = c.id and y.sent_at is not null order by y.number desc limit 1)) as sections,
        (select coalesce(json_agg(json_build_object('id', q.id, 'text', q.text) order by q.position), '[]')
          from consultation_question q where q.consultation_id = c.id) as questions
      from answer_upload u join consultation c on c.id = u.consultation_id join case_file f on f.id = c.case_id
      left join stored_file s on s.id = u.file_id left join person p on p.id = u.uploaded_by
      where u.id = ${input.upload} and u.consultation_id = ${input.consultation} and ${visible("c.body_id")}`.execute(
      db,
    );
    const [row] = rows;
    if (!row) return missing("consultations:upload.missing");
    const matched = matchConsultee(row.told.answer, row.asked);
    const one = row.asked.find(({ id }) => id === matched?.id);
    const arrived = dayOf(now).toString();
    const late = one && arrived > one.dueDay ? { arrived, due: one.dueDay } : null;
    const known = { caseNumber: row.caseNumber, matched, replaces: one?.answer ?? null, late };
    const proposed = proposeAnswer(row.told.answer, row.sections);
    return ok({ ...row, matched, proposed, asks: askOfUpload(row.told, known) });
  },
});
