import type { Actor } from "../../../platform/access/actor.ts";
import type { Errand } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { stepsToDecide } from "../rules/steps-to-decide.ts";
import { decisionErrand } from "./decision-errand.ts";

/** What whoever keeps the minutes could try. */
export async function meetingErrands(world: World, actor: Actor): Promise<Errand[]> {
  const deciding = await decisionErrand(world, actor, {});
  if (!deciding.ok || !deciding.value) return [];
  return [{ key: "meetings:errand.decide.title", steps: stepsToDecide(deciding.value) }];
}
