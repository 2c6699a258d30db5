import type { Actor } from "../../../platform/access/actor.ts";
import { demands } from "../actions.ts";

/**
 * Whether the actor may attest for this person at this body: as the person themself, or with a role that the person has lent
 * to a substitute for the absence (`asSubstituteFor`).
 */
export function standsInFor(actor: Actor, personId: string, bodyId: string): "self" | "substitute" | null {
  if (actor.kind !== "person") return null;
  if (actor.id === personId) return "self";
  const lent = actor.grants.some(
    ({ role, bodyId: at, asSubstituteFor }) =>
      at === bodyId && asSubstituteFor === personId && demands.attest.roles.includes(role),
  );
  return lent ? "substitute" : null;
}
