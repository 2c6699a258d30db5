import { sql } from "kysely";
import { z } from "zod";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { writePlan } from "../actions.ts";
import type { FaultInRow } from "./plan-import-page.ts";

export type PlanImportFaults = { slug: string; year: number; faults: FaultInRow[] };

/** All that is wrong in the rows of a file on its way in, in the order of the sheet. For the body's planners. */
export const planImportFaults = query({
  name: "follow-up/plan-import-faults",
  input: z.object({ id: z.uuid("follow-up:import.missing") }),
  scope: writePlan,
  run: async ({ db, input, visible }): Promise<Outcome<PlanImportFaults>> => {
    const { rows } = await sql<PlanImportFaults>`
      select b.slug, i.year, i.faults from plan_import i join body b on b.id = i.body_id
      where i.id = ${input.id} and ${visible("i.body_id")}`.execute(db);
    const [found] = rows;
    if (!found) return missing("follow-up:import.missing");
    return ok({ ...found, faults: found.faults.toSorted((one, other) => one.row - other.row) });
  },
});
