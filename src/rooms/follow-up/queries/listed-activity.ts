import { sql } from "kysely";
import type { ActivityState, Health } from "../model.ts";

export type ListedActivity = {
  id: string;
  title: string;
  bodyId: string;
  body: string;
  slug: string;
  goalId: string;
  goal: string;
  state: ActivityState;
  health: Health;
  startsDay: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  owner: string | null;
  updatedAt: Temporal.Instant;
  evidenceCount: number;
  noEvidenceReason: string | null;
};

/** An activity as lists show it, from `activity a`, its goal `g`, its body `b` and its owner `o`. */
export const listedActivity = sql`a.id, a.title, a.body_id as "bodyId", b.name as body, b.slug, g.id as "goalId", g.title as goal,
  a.state, a.health, a.starts_day as "startsDay", a.due_day as "dueDay",
  coalesce(o.given_name || ' ' || o.family_name, a.owner_role) as owner, a.updated_at as "updatedAt",
  a.evidence_count as "evidenceCount", a.no_evidence_reason as "noEvidenceReason"`;

/** Activities that the city may see: none that hangs under a draft. */
export const activitiesSeen = sql`activity a join goal g on g.id = a.goal_id and g.state <> 'draft' join body b on b.id = a.body_id
  left join person o on o.id = a.owner_id`;
