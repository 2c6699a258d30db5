import { sql } from "kysely";
import { dayOf } from "../../../kernel/day.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";
import { readReport } from "./read-report.ts";
import { reportAsked } from "./report-asked.ts";

/** A report that the reader's own body has handed in. */
export const ownReport = query({
  name: "follow-up/own-report",
  input: reportAsked,
  scope: readPlan,
  run: async ({ db, input, now, visible }) => {
    const where = sql<boolean>`r.period_id = ${input.period} and b.slug = ${input.body} and ${visible("r.body_id")}`;
    return readReport(db, { where, number: input.number ?? null, today: dayOf(now) });
  },
});
