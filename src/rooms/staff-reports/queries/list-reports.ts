import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readReports } from "../actions.ts";
import type { ReportState } from "../model.ts";

export type ReportLine = {
  id: string;
  title: string;
  number: string;
  body: string;
  officer: string | null;
  mine: boolean;
  state: ReportState;
  dueDay: Temporal.PlainDate | null;
  meetingDay: Temporal.PlainDate | null;
  updatedAt: Temporal.Instant;
};

export const listViews = ["open", "mine", "done"] as const;
const most = 200;
const conditions = {
  open: sql`r.state not in ('dispatched','ended')`,
  mine: sql`r.state not in ('dispatched','ended')`,
  done: sql`r.state in ('dispatched','ended')`,
};

/** One's own body's reports, what is due first on top; `text` narrows by title or number. At most 200. */
export const listReports = query({
  name: "staff-reports/list-reports",
  input: z.object({ view: z.enum(listViews).catch("open"), text: z.string().trim().max(200).catch("") }),
  scope: readReports,
  run: async ({ db, input: { view, text }, actor, visible }) => {
    const me = actor.kind === "person" ? actor.id : null;
    const words = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
    const mine = sql`(r.officer_id = ${me} or r.created_by = ${me})`;
    const { rows } = await sql<ReportLine>`
      select r.id, r.title, c.number, b.name as body, p.given_name || ' ' || p.family_name as officer, coalesce(${mine}, false) as mine,
        r.state, e.due_day as "dueDay", r.meeting_day as "meetingDay", r.updated_at as "updatedAt"
      from staff_report r join case_file c on c.id = r.case_id join body b on b.id = r.body_id
        left join person p on p.id = r.officer_id left join consultee e on e.id = r.consultee_id
      where ${visible("r.body_id")} and ${conditions[view]} and (${view !== "mine"} or ${mine})
        and (${text === ""} or r.title ilike ${words} or c.number ilike ${words})
      order by e.due_day nulls last, r.updated_at desc limit ${most}`.execute(db);
    return ok(rows);
  },
});
