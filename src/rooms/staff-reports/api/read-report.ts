import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { toMarkdown } from "../../../platform/paper/rich-text/to-markdown.ts";
import { readReports } from "../actions.ts";
import { reportAnswerKinds, reportStates, sectionKinds, stepKinds, stepOutcomes } from "../model.ts";
import { reportPage } from "../queries/report-page.ts";

const section = z.object({
  id: z.uuid(),
  kind: z.enum(sectionKinds),
  heading: z.string(),
  mandatory: z.boolean(),
  text: z.string().meta({ description: "staff-reports:api.field.markdown" }),
});
const step = z.object({
  kind: z.enum(stepKinds),
  name: z.string(),
  plannedDay: z.iso.date().nullable(),
  confirmedDay: z.iso.date().nullable(),
  outcome: z.enum(stepOutcomes),
});
const attachment = z.object({ title: z.string(), document: z.uuid().nullable() });

const reportShape = z
  .object({
    id: z.uuid(),
    version: z.int(),
    bodyId: z.uuid(),
    body: z.string(),
    caseId: z.uuid(),
    number: z.string(),
    consulteeId: z.uuid().nullable(),
    title: z.string(),
    state: z.enum(reportStates),
    answerKind: z.enum(reportAnswerKinds),
    officer: z.string().nullable(),
    updatedAt: z.iso.datetime(),
    sections: z.array(section),
    steps: z.array(step),
    signatories: z.array(z.object({ name: z.string(), title: z.string(), unit: z.string().nullable() })),
    attachments: z.array(attachment),
  })
  .meta({ title: "StaffReport" });

/** One report of the body's own, with its text. */
export const readReportOperation = operation({
  name: "staff-reports/read-report",
  method: "GET",
  path: "/reports/{report}",
  says: "staff-reports:api.read-report",
  opens: readReports,
  params: z.strictObject({ report: z.uuid() }),
  output: reportShape,
  run: async ({ world, actor, params, requestId }) => {
    const found = await reportPage(world, actor, params, requestId);
    if (!found.ok) return found;
    const { facts, parts } = found.value;
    const sections = parts.sections.map(({ content, ...rest }) => ({ ...rest, text: toMarkdown(content) }));
    return { ok: true, value: { ...facts, ...parts, sections } };
  },
});
