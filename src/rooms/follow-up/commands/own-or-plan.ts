import type { Actor } from "../../../platform/access/actor.ts";
import type { Demand } from "../../../platform/change/command.ts";
import { updateActivity, writePlan } from "../actions.ts";

/** What is demanded of whoever says how it goes: those who own it may, others must be planners of the body. */
export const ownOrPlan = (actor: Actor, { ownerId, bodyId }: { ownerId: string | null; bodyId: string }): Demand => ({
  action: actor.kind === "person" && ownerId === actor.id ? updateActivity : writePlan,
  body: bodyId,
});
