import type { Actor } from "../../../platform/access/actor.ts";
import type { Errand } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { stepsToCompile } from "../rules/steps-to-compile.ts";
import { stepsToRegister } from "../rules/steps-to-register.ts";
import { compilingErrand } from "./compiling-errand.ts";
import { registrationErrand } from "./registration-errand.ts";

/** What this person could try: to register what has come, or to put together what was answered. */
export async function consultationErrands(world: World, actor: Actor): Promise<Errand[]> {
  const came = await registrationErrand(world, actor, {});
  const compiling = await compilingErrand(world, actor, {});
  return [
    ...(came.ok && came.value
      ? [{ key: "consultations:errand.register.title", steps: stepsToRegister(came.value) }]
      : []),
    ...(compiling.ok && compiling.value
      ? [{ key: "consultations:errand.compile.title", steps: stepsToCompile(compiling.value) }]
      : []),
  ];
}
