import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { Halt, VersionState } from "../model.ts";
import { type ConsultationStanding, reachedState } from "../rules/reached-state.ts";

export type LoadedVersion = {
  id: string;
  programmeId: string;
  slug: string;
  title: string;
  bodyId: string;
  number: number;
  periodLabel: string;
  /** How far it has come, its consultation counted in. */
  state: VersionState;
  halted: Halt | null;
  basedOnId: string | null;
  caseId: string | null;
  consultationId: string | null;
  consultation: ConsultationStanding;
  decidedDay: Temporal.PlainDate | null;
  inForceFrom: Temporal.PlainDate | null;
  supersededDay: Temporal.PlainDate | null;
  repealedDay: Temporal.PlainDate | null;
  reviewDay: Temporal.PlainDate | null;
  version: number;
};

/** The version with its programme's name, locked until the commit. */
export async function loadVersion(tx: Tx, id: string): Promise<Outcome<LoadedVersion>> {
  const { rows } = await sql<LoadedVersion>`
    select v.id, v.programme_id as "programmeId", p.slug, p.title, v.body_id as "bodyId", v.number,
      v.period_label as "periodLabel", v.state, v.halted, v.based_on_id as "basedOnId", v.case_id as "caseId",
      v.consultation_id as "consultationId", c.state as consultation, v.decided_day as "decidedDay",
      v.in_force_from as "inForceFrom", v.superseded_day as "supersededDay", v.repealed_day as "repealedDay",
      v.review_day as "reviewDay", v.version
    from programme_version v join programme p on p.id = v.programme_id left join consultation c on c.id = v.consultation_id
    where v.id = ${id} for update of v`.execute(tx);
  const [row] = rows;
  return row
    ? ok({ ...row, state: reachedState(row.state, row.consultation) })
    : missing("programmes:problem.version-missing");
}
