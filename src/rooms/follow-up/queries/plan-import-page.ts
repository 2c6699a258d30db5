import { sql } from "kysely";
import { z } from "zod";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { writePlan } from "../actions.ts";
import type { ImportState } from "../model.ts";
import type { ImportCounts } from "../rules/import-counts.ts";
import type { PlanColumn } from "../rules/plan-columns.ts";

export type FaultInRow = {
  row: number;
  column: PlanColumn | null;
  key: string;
  values?: Record<string, string | number>;
};
export type PlanImportPage = {
  id: string;
  name: string;
  body: string;
  slug: string;
  year: number;
  state: ImportState;
  rowCount: number;
  rowsDone: number;
  counts: ImportCounts;
  faults: FaultInRow[];
  faultTotal: number;
  startedAt: Temporal.Instant;
  startedBy: string | null;
  version: number;
};

/** How many faults a page shows. */
export const faultsAtOnce = 100;

/** A file on its way in: how far it has come, what its rows would do, and a page of what is wrong. For the body's planners. */
export const planImportPage = query({
  name: "follow-up/plan-import-page",
  input: z.object({ id: z.uuid("follow-up:import.missing"), page: z.coerce.number().int().min(1).catch(1) }),
  scope: writePlan,
  run: async ({ db, input, visible }): Promise<Outcome<PlanImportPage>> => {
    const from = (input.page - 1) * faultsAtOnce;
    const { rows } = await sql<PlanImportPage>`
      select i.id, i.name, b.name as body, b.slug, i.year, i.state, i.row_count as "rowCount", i.rows_done as "rowsDone", i.counts,
        (select coalesce(jsonb_agg(f.value order by f.at), '[]') from jsonb_array_elements(i.faults) with ordinality f (value, at)
          where f.at > ${from} and f.at <= ${from + faultsAtOnce}) as faults,
        jsonb_array_length(i.faults) as "faultTotal", i.started_at as "startedAt",
        p.given_name || ' ' || p.family_name as "startedBy", i.version
      from plan_import i join body b on b.id = i.body_id left join person p on p.id = i.started_by
      where i.id = ${input.id} and ${visible("i.body_id")}`.execute(db);
    return rows[0] ? ok(rows[0]) : missing("follow-up:import.missing");
  },
});
