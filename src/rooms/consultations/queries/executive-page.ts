import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import type { Block } from "../../../platform/paper/document.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations } from "../actions.ts";
import type { ExecutivePart } from "../model.ts";
import type { SourceKind } from "../rules/executive/executive-sources.ts";

export type ExecutiveReport = {
  id: string;
  number: string;
  title: string;
  state: "draft" | "final";
  documentId: string | null;
  finishedAt: Temporal.Instant | null;
  createdAt: Temporal.Instant;
  version: number;
  /** How many paragraphs a person has to choose a text for. */
  unsettled: number;
};

export type ExecutiveParagraph = {
  id: string;
  part: ExecutivePart;
  heading: string | null;
  content: RichText;
  edited: boolean;
  unsettled: boolean;
  sourceKind: SourceKind;
  sourceId: string | null;
  /** Where the source is read: the answer that counts, or the viewpoint that was handled. */
  answerId: string | null;
  viewpointId: string | null;
  blocks: Block[];
};

type Executive = { report: ExecutiveReport | null; paragraphs: ExecutiveParagraph[] };

/** The report to the council as it stands, paragraph by paragraph; `report` is null until somebody has begun it. */
export const executivePage = query({
  name: "consultations/executive-page",
  input: z.object({ consultation: z.uuid() }),
  scope: readConsultations,
  run: async ({ db, input, visible }) => {
    const reports = await sql<Omit<ExecutiveReport, "unsettled">>`
      select r.id, r.number, r.title, r.state, r.document_id as "documentId", r.finished_at as "finishedAt", r.created_at as "createdAt", r.version
      from executive_report r join consultation c on c.id = r.consultation_id
      where c.id = ${input.consultation} and ${visible("c.body_id")}`.execute(db);
    const [report] = reports.rows;
    if (!report) return ok<Executive>({ report: null, paragraphs: [] });
    const { rows } = await sql<Omit<ExecutiveParagraph, "blocks">>`
      select p.id, p.part, p.heading, p.content, p.edited, p.edited and p.drafted is distinct from p.settled as unsettled,
        p.source_kind as "sourceKind", p.source_id as "sourceId", a.id as "answerId", h.viewpoint_id as "viewpointId"
      from executive_paragraph p
      left join consultation_answer a on p.source_kind = 'consultee' and a.consultee_id = p.source_id and a.current
      left join viewpoint_handling h on p.source_kind = 'handling' and h.id = p.source_id
      where p.executive_report_id = ${report.id} order by p.position, p.id`.execute(db);
    const paragraphs = rows.map((one): ExecutiveParagraph => ({ ...one, blocks: toBlocks(one.content) }));
    return ok<Executive>({
      report: { ...report, unsettled: rows.filter(({ unsettled }) => unsettled).length },
      paragraphs,
    });
  },
});
