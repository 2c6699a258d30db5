import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { forbidden, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { writePlan } from "../actions.ts";
import { type ImportState, reportingKinds } from "../model.ts";

export type PlanningBodyOption = { id: string; slug: string; name: string };
export type EarlierImport = {
  id: string;
  name: string;
  body: string;
  year: number;
  state: ImportState;
  startedAt: Temporal.Instant;
  startedBy: string | null;
};

/** Whose plans the reader may read a file into, and the files that came last. */
export const importStart = query({
  name: "follow-up/import-start",
  input: z.object({}),
  scope: writePlan,
  run: async ({ db, now, visible }) => {
    const today = dayOf(now);
    const bodies = await sql<PlanningBodyOption>`
      select b.id, b.slug, b.name from body b
      where ${visible("b.id")} and b.kind = any(${[...reportingKinds]}::text[]) and coalesce(b.to_day, ${today}) >= ${today}
      order by b.name collate "sv-x-icu"`.execute(db);
    if (bodies.rows.length === 0) return forbidden();
    const earlier = await sql<EarlierImport>`
      select i.id, i.name, b.name as body, i.year, i.state, i.started_at as "startedAt",
        p.given_name || ' ' || p.family_name as "startedBy"
      from plan_import i join body b on b.id = i.body_id left join person p on p.id = i.started_by
      where ${visible("i.body_id")} and i.state <> 'dropped' order by i.started_at desc limit 10`.execute(db);
    return ok({ bodies: bodies.rows, earlier: earlier.rows });
  },
});
