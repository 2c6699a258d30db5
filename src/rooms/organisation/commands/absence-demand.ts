import type { Actor } from "../../../platform/access/actor.ts";
import { bodiesWhere, can } from "../../../platform/access/can.ts";
import type { Demand } from "../../../platform/change/command.ts";
import { manageOrganisation, recordAbsence, recordOwnAbsence } from "../actions.ts";

/**
 * What is asked of whoever records or withdraws an absence: nothing of the person themself, else the right at one of the
 * bodies where the person works.
 */
export function absenceDemand(actor: Actor, person: string, bodies: readonly string[]): Demand {
  if (actor.kind === "person" && actor.id === person) return { action: recordOwnAbsence, body: null };
  const reached = bodies.find((body) => can(actor, recordAbsence, body));
  return { action: recordAbsence, body: reached ?? bodies[0] ?? null };
}

/** Who records, as the rule on lending sees it: which of these bodies they answer for. */
export function reachOf(actor: Actor, bodies: readonly string[]) {
  return {
    id: actor.kind === "person" ? actor.id : "",
    administrator: bodiesWhere(actor, manageOrganisation) === "all",
    reaches: new Set(bodies.filter((body) => can(actor, recordAbsence, body))),
  };
}
