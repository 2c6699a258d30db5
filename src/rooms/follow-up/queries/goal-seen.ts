import { type RawBuilder, sql } from "kysely";
import type { Actor } from "../../../platform/access/actor.ts";
import { readPlan } from "../actions.ts";
import { citySeen } from "./city-seen.ts";

const ownBodies = (actor: Actor): string[] =>
  "grants" in actor ? actor.grants.filter(({ role }) => readPlan.roles.includes(role)).map(({ bodyId }) => bodyId) : [];

/**
 * Which goals, and what hangs under them, a reader may see: drafts at their own body alone; what is proposed there, and all over
 * the city for those who have its oversight; the council's own goals whoever plans. `goal` is the goal's name in the SQL, and
 * `visible` is the query's own, under `readPlan`.
 */
export function goalSeen(
  actor: Actor,
  visible: (column: string) => RawBuilder<boolean>,
  goal = "g",
): RawBuilder<boolean> {
  const [state, level, body] = [sql.ref(`${goal}.state`), sql.ref(`${goal}.level`), sql.ref(`${goal}.body_id`)];
  return sql<boolean>`(${body} = any(${ownBodies(actor)}::uuid[])
    or (${state} <> 'draft' and (${visible(`${goal}.body_id`)} or ${level} <> 'own' or ${citySeen(actor)})))`;
}
