import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { ReportText, SectionKind, StepKind, StepOutcome } from "../model.ts";

export type SectionPart = {
  id: string;
  kind: SectionKind;
  heading: string;
  mandatory: boolean;
  version: number;
  content: ReportText;
  by: string | null;
  at: string;
};
export type StepPart = {
  id: string;
  version: number;
  kind: StepKind;
  name: string;
  plannedDay: string | null;
  confirmedDay: string | null;
  outcome: StepOutcome;
};
export type SignatoryPart = {
  id: string;
  position: number;
  person: string;
  name: string;
  title: string;
  unit: string | null;
};
export type AttachmentPart = { id: string; title: string; document: string | null };

/** The parts of a report as they are changed: each with what names it in a form. */
export type ReportParts = {
  sections: SectionPart[];
  steps: StepPart[];
  signatories: SignatoryPart[];
  attachments: AttachmentPart[];
};

/** All the parts in one question. Who may read them is the caller's to say. */
export async function reportParts(db: Database, report: string): Promise<ReportParts> {
  const { rows } = await sql<ReportParts>`
    select
      (select coalesce(json_agg(json_build_object('id', x.id, 'kind', x.kind, 'heading', x.heading, 'mandatory', x.mandatory,
          'version', x.version, 'content', x.content, 'by', p.given_name || ' ' || p.family_name, 'at', x.updated_at) order by x.position), '[]')
        from report_section x left join person p on p.id = x.updated_by where x.report_id = r.id) as sections,
      (select coalesce(json_agg(json_build_object('id', x.id, 'version', x.version, 'kind', x.kind, 'name', x.name,
          'plannedDay', x.planned_day, 'confirmedDay', x.confirmed_day, 'outcome', x.outcome) order by x.position), '[]')
        from preparation_step x where x.report_id = r.id) as steps,
      (select coalesce(json_agg(json_build_object('id', x.id, 'position', x.position, 'person', x.person_id,
          'name', p.given_name || ' ' || p.family_name, 'title', x.title, 'unit', x.unit) order by x.position), '[]')
        from report_signatory x join person p on p.id = x.person_id where x.report_id = r.id) as signatories,
      (select coalesce(json_agg(json_build_object('id', x.id, 'title', x.title, 'document', x.document_id) order by x.position), '[]')
        from report_attachment x where x.report_id = r.id) as attachments
    from (select ${report}::uuid as id) r`.execute(db);
  return rows[0] ?? { sections: [], steps: [], signatories: [], attachments: [] };
}
