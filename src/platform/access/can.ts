import type { Action } from "./action.ts";
import { type Actor, cityWideRoles } from "./actor.ts";

/**
 * Whether the actor may do this at this body. Default deny: without a grant that says so the answer is no.
 * `body` is null for what belongs to no body; then only an open action or a city-wide role reaches it.
 */
export function can(actor: Actor, action: Action, body: string | null): boolean {
  if (actor.kind === "house" || action.openTo === "everyone") return true;
  if (actor.kind === "public") return false;
  if (action.openTo === "signed-in") return actor.kind === "person";
  return actor.grants.some(
    (grant) =>
      action.roles.includes(grant.role) && (cityWideRoles.has(grant.role) || (body !== null && grant.bodyId === body)),
  );
}

/** The bodies where the actor may do this; "all" when the reach is the whole city. */
export function bodiesWhere(actor: Actor, action: Action): "all" | string[] {
  if (actor.kind === "house" || action.openTo === "everyone") return "all";
  if (actor.kind === "public") return [];
  if (action.openTo === "signed-in") return actor.kind === "person" ? "all" : [];
  const grants = actor.grants.filter((grant) => action.roles.includes(grant.role));
  if (grants.some((grant) => cityWideRoles.has(grant.role))) return "all";
  return [...new Set(grants.map((grant) => grant.bodyId))];
}
