import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import type { ConsultationState, Stage } from "../model.ts";
import { type NamedConsultee, otherConsultees } from "../rules/other-consultees.ts";

export type ProposalPart = { sectionId: string; heading: string; level: number; content: RichText };

/** The question as the one who was asked may see it, wherever it is shown: nothing here is another consultee's own. */
export type ConsulteeForReport = {
  consulteeId: string;
  consultationId: string;
  title: string;
  instructions: string;
  state: ConsultationState;
  /** Why it was taken back, when it was. */
  withdrawnReason: string | null;
  stage: Stage;
  version: number;
  dueDay: Temporal.PlainDate;
  sentAt: Temporal.Instant | null;
  senderBodyId: string;
  senderName: string;
  senderEmail: string | null;
  senderCaseNumber: string;
  /** The number of the matter that the sender's succeeds, as the sender has it. */
  senderPredecessor: string | null;
  bodyId: string | null;
  name: string;
  meetingDay: Temporal.PlainDate | null;
  ownCaseId: string | null;
  ownCaseNumber: string | null;
  officerId: string | null;
  officerName: string | null;
  sections: ProposalPart[];
  questions: { id: string; text: string }[];
  others: NamedConsultee[];
  /** The proposal's documents, without those that are marked as secret. */
  attachments: { documentId: string; title: string }[];
};

type Row = Omit<ConsulteeForReport, "others"> & { asked: { id: string; name: string; groupName: string | null }[] };

const newest = sql`select p.id from proposal p where p.consultation_id = c.id and p.sent_at is not null order by p.number desc limit 1`;
const listed = (rows: ReturnType<typeof sql>, order: ReturnType<typeof sql>) =>
  sql`(select coalesce(json_agg(${rows} order by ${order}), '[]')`;

/** Everything a report, or a page, needs of the question put to one consultee; null when there is no such consultee. */
export async function consulteeForReport(db: Database, consulteeId: string): Promise<ConsulteeForReport | null> {
  const { rows } = await sql<Row>`
    select e.id as "consulteeId", c.id as "consultationId", c.title, c.instructions, c.state, c.withdrawn_reason as "withdrawnReason",
      e.stage, e.version, e.due_day as "dueDay", c.sent_at as "sentAt", c.body_id as "senderBodyId", b.name as "senderName",
      b.email as "senderEmail", f.number as "senderCaseNumber", e.body_id as "bodyId", e.name, e.meeting_day as "meetingDay",
      (select k.number from case_relation r join case_file k on k.id = r.to_case_id
        where r.from_case_id = f.id and r.kind = 'successor_of' limit 1) as "senderPredecessor",
      o.id as "ownCaseId", o.number as "ownCaseNumber", o.officer_id as "officerId",
      w.given_name || ' ' || w.family_name as "officerName",
      ${listed(
        sql`json_build_object('sectionId', s.section_id, 'heading', s.heading, 'level', s.level, 'content', s.content)`,
        sql`s.position`,
      )} from proposal_section s where s.proposal_id = (${newest})) as sections,
      ${listed(sql`json_build_object('id', q.id, 'text', q.text)`, sql`q.position`)}
        from consultation_question q where q.consultation_id = c.id) as questions,
      ${listed(sql`json_build_object('id', x.id, 'name', x.name, 'groupName', x.group_name)`, sql`x.position`)}
        from consultee x where x.consultation_id = c.id and x.asked_as <> 'unsolicited') as asked,
      ${listed(sql`json_build_object('documentId', d.id, 'title', d.public_title)`, sql`d.number`)}
        from proposal p join document d on d.id = p.document_id
        where p.id = (${newest}) and d.secrecy_provision is null) as attachments
    from consultee e join consultation c on c.id = e.consultation_id join case_file f on f.id = c.case_id
      join body b on b.id = c.body_id left join case_file o on o.id = e.own_case_id left join person w on w.id = o.officer_id
    where e.id = ${consulteeId} and c.state <> 'draft'`.execute(db);
  const [found] = rows;
  if (!found) return null;
  const { asked, ...question } = found;
  return { ...question, others: otherConsultees(asked, consulteeId) };
}
