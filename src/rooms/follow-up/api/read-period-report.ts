import { z } from "zod";
import { missing } from "../../../kernel/outcome.ts";
import { operation } from "../../../platform/operation.ts";
import { readPlan } from "../actions.ts";
import { periodKinds } from "../model.ts";
import { ownReport } from "../queries/own-report.ts";
import { yearWheelPage } from "../queries/year-wheel-page.ts";
import { bodyParams } from "./body-params.ts";
import { reportContentShape } from "./report-content-shape.ts";

const name = /^(\d{4})-(\w+)$/;

/** A period by what it is called in addresses, as `2026-t1`. */
const period = z
  .string()
  .regex(new RegExp(`^20\\d\\d-(${periodKinds.join("|")})$`))
  .meta({ description: "follow-up:api.field.period" });

/** What a body has handed in for a period, as it stood that day, with the sum that shows that nothing has been changed since. */
export const readPeriodReportOperation = operation({
  name: "follow-up/read-period-report",
  method: "GET",
  path: "/bodies/{body}/reports/{period}",
  says: "follow-up:api.read-period-report",
  opens: readPlan,
  params: bodyParams.extend({ period }),
  query: z.strictObject({
    number: z.coerce.number().int().positive().optional().meta({ description: "follow-up:api.field.report-number" }),
  }),
  output: z
    .object({
      id: z.uuid(),
      number: z.int(),
      current: z.boolean().meta({ description: "follow-up:api.field.report-current" }),
      sha256: z.string(),
      intact: z.boolean().meta({ description: "follow-up:api.field.intact" }),
      at: z.iso.datetime(),
      by: z.string().nullable(),
      late: z.boolean(),
      content: reportContentShape,
    })
    .meta({ title: "PeriodReport" }),
  run: async ({ world, actor, params: { body, period: called }, query: { number }, requestId }) => {
    const [, year, kind] = name.exec(called) ?? [];
    const wheel = await yearWheelPage(world, actor, { year }, requestId);
    if (!wheel.ok) return wheel;
    const there = wheel.value.periods.find((one) => one.kind === kind);
    if (!there) return missing("follow-up:report.missing");
    return ownReport(world, actor, { period: there.id, body, number }, requestId);
  },
});
