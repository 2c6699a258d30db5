import { sql } from "kysely";
import { dayOf } from "../../../kernel/day.ts";
import { query } from "../../../platform/view/query.ts";
import { readCity } from "../actions.ts";
import { readReport } from "./read-report.ts";
import { reportAsked } from "./report-asked.ts";

/** A report that any body has handed in, for whoever looks after the whole city or examines it. */
export const handedInReport = query({
  name: "follow-up/handed-in-report",
  input: reportAsked,
  scope: readCity,
  run: async ({ db, input, now, visible }) => {
    const where = sql<boolean>`r.period_id = ${input.period} and b.slug = ${input.body} and ${visible("p.body_id")}`;
    return readReport(db, { where, number: input.number ?? null, today: dayOf(now) });
  },
});
