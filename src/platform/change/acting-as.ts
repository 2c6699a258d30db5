import type { Action } from "../access/action.ts";
import type { Actor } from "../access/actor.ts";

/** Who stands in the trail: the person, and for whom when the right was lent by someone absent. */
export function actingAs(actor: Actor, action: Action | null, body: string | null) {
  if (actor.kind !== "person") return { id: null, name: actor.name };
  const fitting = actor.grants.filter(
    (grant) => action?.roles.includes(grant.role) && (body === null || grant.bodyId === body),
  );
  const own = fitting.some((grant) => grant.asSubstituteFor === null);
  return { id: actor.id, name: actor.name, onBehalfOf: own ? null : (fitting[0]?.asSubstituteFor ?? null) };
}
