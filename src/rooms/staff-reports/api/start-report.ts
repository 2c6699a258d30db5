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

/** Begins a report in a case. */
export const startReportOperation = operation({
  name: "staff-reports/start-report",
  method: "POST",
  path: "/cases/{case}/reports",
  says: "staff-reports:api.start-report",
  opens: writeReports,
  params: z.strictObject({ case: z.uuid() }),
  body,
  output: z.object({ id: z.uuid() }).meta({ title: "StartedReport" }),
  location: ({ id }) => `/reports/${id}`,
  run: ({ world, actor, params, body: given, requestId }) =>
    startReport(world, actor, { ...given, ...params }, requestId),
});
