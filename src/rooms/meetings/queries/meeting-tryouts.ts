import type { Actor } from "../../../platform/access/actor.ts";
import type { Tryout } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { stepsToDecide } from "../rules/steps-to-decide.ts";
import { decisionTryout } from "./decision-tryout.ts";

/** What whoever keeps the minutes could try. */
export async function meetingTryouts(world: World, actor: Actor): Promise<Tryout[]> {
  const deciding = await decisionTryout(world, actor, {});
  if (!deciding.ok || !deciding.value) return [];
  return [{ key: "meetings:tryout.decide.title", steps: stepsToDecide(deciding.value) }];
}
