import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { writeReports } from "../actions.ts";
import { startReport } from "../commands/start-report.ts";
import { longest, reportAnswerKinds } from "../model.ts";

const body = z.strictObject({
  id: z.uuid().optional().meta({ description: "api:about.id" }),
  title: z.string().max(longest.title).nullish(),
  answerKind: z.enum(reportAnswerKinds).default("committee_statement"),
});

/** Begins the report that answers a consultation, with all that the question says filled in. */
export const answerByReportOperation = operation({
  name: "staff-reports/answer-by-report",
  method: "POST",
  path: "/incoming/{consultee}/reports",
  says: "staff-reports:api.answer-by-report",
  opens: writeReports,
  params: z.strictObject({ consultee: z.uuid() }),
  body,
  output: z.object({ id: z.uuid() }).meta({ title: "StartedAnswer" }),
  location: ({ id }) => `/reports/${id}`,
  run: ({ world, actor, params, body: given, requestId }) =>
    startReport(world, actor, { ...given, ...params }, requestId),
});
