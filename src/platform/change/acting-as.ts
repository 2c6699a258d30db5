import type { Action } from "../access/action.ts";
import { type Actor, cityWideRoles } from "../access/actor.ts";

/** Who stands in the trail: the person, and for whom when the right was lent by someone absent; or the system's token. */
export function actingAs(actor: Actor, action: Action | null, body: string | null) {
  if (actor.kind === "system") return { id: actor.id, name: actor.name };
  if (actor.kind !== "person") return { id: null, name: actor.name };
  const fitting = actor.grants.filter(
    ({ role, bodyId }) => action?.roles.includes(role) && (body === null || bodyId === body || cityWideRoles.has(role)),
  );
  const own = fitting.some((grant) => grant.asSubstituteFor === null);
  return { id: actor.id, name: actor.name, onBehalfOf: own ? null : (fitting[0]?.asSubstituteFor ?? null) };
}
