import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { Funding, OriginKind } from "../model.ts";

export type ActivityFacts = {
  about: string;
  why: string;
  cost: number | null;
  funding: Funding | null;
  fundingNote: string | null;
  originKind: OriginKind | null;
  originTitle: string | null;
  originAddress: string | null;
  stoppedReason: string | null;
  recurring: boolean;
  copiedFromId: string | null;
  requirementIds: string[];
  areaIds: string[];
};

/** What is written of an activity beyond what a list shows. */
export async function activityFacts(db: Database, id: string): Promise<ActivityFacts | null> {
  const { rows } = await sql<ActivityFacts>`
    select about, why, cost_sek as cost, funding, funding_note as "fundingNote", origin_kind as "originKind",
      origin_title as "originTitle", origin_address as "originAddress", stopped_reason as "stoppedReason",
      template_id is not null as recurring, copied_from_id as "copiedFromId",
      array(select requirement_id::text from activity_requirement where activity_id = activity.id) as "requirementIds",
      array(select focus_area_id::text from activity_area where activity_id = activity.id) as "areaIds"
    from activity where id = ${id}`.execute(db);
  return rows[0] ?? null;
}
