import type { Actor } from "../../../platform/access/actor.ts";
import type { Errand } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { stepsToAnswer } from "../rules/steps-to-answer.ts";
import { stepsToAttest } from "../rules/steps-to-attest.ts";
import { answerErrand } from "./answer-errand.ts";
import { attestErrand } from "./attest-errand.ts";

/** What this person could try: to answer what has been asked, or to attest what was written. */
export async function reportErrands(world: World, actor: Actor): Promise<Errand[]> {
  const answering = await answerErrand(world, actor, {});
  const attesting = await attestErrand(world, actor, {});
  return [
    ...(answering.ok && answering.value
      ? [{ key: "staff-reports:errand.answer.title", steps: stepsToAnswer(answering.value) }]
      : []),
    ...(attesting.ok && attesting.value
      ? [{ key: "staff-reports:errand.attest.title", steps: stepsToAttest(attesting.value) }]
      : []),
  ];
}
