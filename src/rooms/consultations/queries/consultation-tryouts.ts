import type { Actor } from "../../../platform/access/actor.ts";
import type { Tryout } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { stepsToCompile } from "../rules/steps-to-compile.ts";
import { stepsToRegister } from "../rules/steps-to-register.ts";
import { compilingTryout } from "./compiling-tryout.ts";
import { registrationTryout } from "./registration-tryout.ts";

/** What this person could try: to register what has come, or to put together what was answered. */
export async function consultationTryouts(world: World, actor: Actor): Promise<Tryout[]> {
  const came = await registrationTryout(world, actor, {});
  const compiling = await compilingTryout(world, actor, {});
  return [
    ...(came.ok && came.value
      ? [{ key: "consultations:tryout.register.title", steps: stepsToRegister(came.value) }]
      : []),
    ...(compiling.ok && compiling.value
      ? [{ key: "consultations:tryout.compile.title", steps: stepsToCompile(compiling.value) }]
      : []),
  ];
}
