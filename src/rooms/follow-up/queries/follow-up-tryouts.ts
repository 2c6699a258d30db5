import type { Actor, Grant } from "../../../platform/access/actor.ts";
import type { Tryout } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { stepsToPlan } from "../rules/steps-to-plan.ts";
import { stepsToExamine, stepsToSee } from "../rules/steps-to-see.ts";
import { cityTryout } from "./city-tryout.ts";
import { planningTryout } from "./planning-tryout.ts";

const holds = (actor: Actor, role: Grant["role"]) =>
  actor.kind === "person" && actor.grants.some((grant) => grant.role === role);

/** What this person could try: to plan a year and hand it in, to see how the city stands, or to examine it. */
export async function followUpTryouts(world: World, actor: Actor): Promise<Tryout[]> {
  const tryouts: Tryout[] = [];
  const planning = holds(actor, "security_coordinator") ? await planningTryout(world, actor, {}) : null;
  if (planning?.ok && planning.value)
    tryouts.push({ key: "follow-up:tryout.plan.title", steps: stepsToPlan(planning.value) });
  const reads = holds(actor, "security_strategist") || holds(actor, "auditor");
  const city = reads ? await cityTryout(world, actor, {}) : null;
  if (city?.ok && city.value) {
    const examines = holds(actor, "auditor");
    const steps = examines ? stepsToExamine(city.value) : stepsToSee(city.value);
    tryouts.push({ key: `follow-up:tryout.${examines ? "examine" : "see"}.title`, steps });
  }
  return tryouts;
}
