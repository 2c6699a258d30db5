import { sql } from "kysely";
import type { Database, Tx } from "../../../platform/database/connect.ts";
import { viewpointsIn } from "../../../platform/paper/rich-text/viewpoints-in.ts";
import type { MarkKind } from "../model.ts";
import type { ContentSection, ContentViewpoint, ReportContent } from "../rules/report-content.ts";

type Marked = { id: string; kind: MarkKind; sectionId: string | null };
type Row = Omit<ReportContent, "viewpoints"> & { marked: readonly Marked[] };

const list = (what: string, from: string, order: string) =>
  sql`(select coalesce(json_agg(${sql.raw(what)} order by ${sql.raw(order)}), '[]') from ${sql.raw(from)} x where x.report_id = r.id)`;

const sections = list(
  "json_build_object('kind', x.kind, 'heading', x.heading, 'mandatory', x.mandatory, 'content', x.content)",
  "report_section",
  "x.position",
);
const steps = list(
  "json_build_object('kind', x.kind, 'name', x.name, 'plannedDay', x.planned_day, 'confirmedDay', x.confirmed_day, 'outcome', x.outcome)",
  "preparation_step",
  "x.position",
);
const stances = list(
  "json_build_object('sectionId', x.section_id, 'stance', x.stance)",
  "report_stance",
  "x.section_id",
);
const attachments = list(
  "json_build_object('title', x.title, 'documentId', x.document_id)",
  "report_attachment",
  "x.position",
);
const marked = list(
  "json_build_object('id', x.id, 'kind', x.kind, 'sectionId', x.section_id)",
  "report_viewpoint",
  "x.id",
);
const signatories = sql`(select coalesce(json_agg(json_build_object('personId', s.person_id,
    'name', p.given_name || ' ' || p.family_name, 'title', s.title, 'unit', s.unit) order by s.position), '[]')
  from report_signatory s join person p on p.id = s.person_id where s.report_id = r.id)`;

/** The words are read out of the text itself, so that they can never differ from it. */
function viewpoints(parts: readonly ContentSection[], rows: readonly Marked[]): ContentViewpoint[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  return parts.flatMap(({ content }) =>
    viewpointsIn(content).flatMap(({ id, words }) => {
      const row = known.get(id);
      return row ? [{ id, kind: row.kind, sectionId: row.sectionId, words }] : [];
    }),
  );
}

/**
 * The whole report in its canonical form, in one question; null when there is none with that id. Who may read it is the
 * caller's to say.
 */
export async function reportContent(db: Database | Tx, reportId: string): Promise<ReportContent | null> {
  const { rows } = await sql<Row>`
    select r.consultee_id as "consulteeId", r.title, r.subtitle, r.sender, r.addressee, r.meeting_day::text as "meetingDay", r.answer_kind as "answerKind", r.stance,
      (select json_build_object('name', p.given_name || ' ' || p.family_name, 'phone', r.officer_phone)
        from person p where p.id = r.officer_id) as officer,
      ${sections} as sections, ${steps} as steps, ${stances} as stances, ${signatories} as signatories,
      ${attachments} as attachments, ${marked} as marked
    from staff_report r where r.id = ${reportId}`.execute(db);
  const row = rows[0];
  if (!row) return null;
  const { marked: found, ...rest } = row;
  return { ...rest, viewpoints: viewpoints(rest.sections, found) };
}
