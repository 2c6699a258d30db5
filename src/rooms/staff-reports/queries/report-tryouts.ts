import type { Actor } from "../../../platform/access/actor.ts";
import type { Tryout } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { stepsToAnswer } from "../rules/steps-to-answer.ts";
import { stepsToAttest } from "../rules/steps-to-attest.ts";
import { answerTryout } from "./answer-tryout.ts";
import { attestTryout } from "./attest-tryout.ts";

/** What this person could try: to answer what has been asked, or to attest what was written. */
export async function reportTryouts(world: World, actor: Actor): Promise<Tryout[]> {
  const answering = await answerTryout(world, actor, {});
  const attesting = await attestTryout(world, actor, {});
  return [
    ...(answering.ok && answering.value
      ? [{ key: "staff-reports:tryout.answer.title", steps: stepsToAnswer(answering.value) }]
      : []),
    ...(attesting.ok && attesting.value
      ? [{ key: "staff-reports:tryout.attest.title", steps: stepsToAttest(attesting.value) }]
      : []),
  ];
}
