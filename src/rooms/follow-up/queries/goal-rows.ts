import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { GoalLevel, GoalState, Health } from "../model.ts";
import { hasLeft } from "./activity-rows.ts";

export type GoalInList = {
  id: string;
  bodyId: string;
  bodySlug: string;
  bodyName: string;
  level: GoalLevel;
  year: number | null;
  title: string;
  about: string;
  state: GoalState;
  health: Health;
  healthReason: string | null;
  parentId: string | null;
  parentTitle: string | null;
  ownerId: string | null;
  ownerName: string | null;
  ownerRole: string | null;
  ownerLeft: boolean;
  fromDay: Temporal.PlainDate;
  toDay: Temporal.PlainDate;
  nextReview: Temporal.PlainDate | null;
  proposedAt: Temporal.Instant | null;
  adoptedDay: Temporal.PlainDate | null;
  paragraph: string | null;
  endedDay: Temporal.PlainDate | null;
  endedReason: string | null;
  updatedAt: Temporal.Instant;
  requirementIds: string[];
  areaIds: string[];
  version: number;
};

/** Goals (`g`) with their body (`b`), in the order they were made. Who may see them is in the condition. */
export async function goalRows(
  db: Database,
  condition: RawBuilder<boolean>,
  { today, most }: { today: Temporal.PlainDate; most: number },
): Promise<GoalInList[]> {
  const { rows } = await sql<GoalInList>`
    select g.id, g.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", g.level, g.year, g.title, g.about, g.state,
      g.health, g.health_reason as "healthReason", g.parent_id as "parentId", u.title as "parentTitle", g.owner_id as "ownerId",
      p.given_name || ' ' || p.family_name as "ownerName", g.owner_role as "ownerRole",
      ${hasLeft("g.owner_id", "g.body_id", today)} as "ownerLeft", g.from_day as "fromDay", g.to_day as "toDay",
      g.next_review as "nextReview", g.proposed_at as "proposedAt", g.adopted_day as "adoptedDay", g.paragraph,
      g.ended_day as "endedDay", g.ended_reason as "endedReason", g.updated_at as "updatedAt",
      array(select requirement_id::text from goal_requirement where goal_id = g.id) as "requirementIds",
      array(select focus_area_id::text from goal_area where goal_id = g.id) as "areaIds", g.version
    from goal g join body b on b.id = g.body_id left join goal u on u.id = g.parent_id left join person p on p.id = g.owner_id
    where ${condition} order by g.created_at, g.id limit ${most}`.execute(db);
  return rows;
}
