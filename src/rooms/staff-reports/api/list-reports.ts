import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readReports } from "../actions.ts";
import { reportStates } from "../model.ts";
import { listReports } from "../queries/list-reports.ts";

const longestText = 200;
const line = z.object({
  id: z.uuid(),
  title: z.string(),
  number: z.string(),
  body: z.string(),
  officer: z.string().nullable(),
  state: z.enum(reportStates),
  dueDay: z.iso.date().nullable(),
  meetingDay: z.iso.date().nullable(),
  updatedAt: z.iso.datetime(),
});

/** The body's own reports, what is due first on top. At most 200. */
export const listReportsOperation = operation({
  name: "staff-reports/list-reports",
  method: "GET",
  path: "/reports",
  says: "staff-reports:api.list-reports",
  opens: readReports,
  query: z.strictObject({
    view: z.enum(["open", "done"]).default("open"),
    text: z.string().max(longestText).optional(),
  }),
  output: z.object({ items: z.array(line), next: z.null() }).meta({ title: "StaffReports" }),
  run: async ({ world, actor, query, requestId }) => {
    const found = await listReports(world, actor, query, requestId);
    return found.ok ? { ok: true, value: { items: found.value, next: null } } : found;
  },
});
