import type { Actor } from "../../../platform/access/actor.ts";
import { bodiesWhere } from "../../../platform/access/can.ts";
import { readProgrammes } from "../actions.ts";

/** Whether the reader works where something is done about what is demanded, and so is shown the way to it. */
export function followsUp(actor: Actor): boolean {
  const where = bodiesWhere(actor, readProgrammes);
  return where === "all" || where.length > 0;
}
