import type { World } from "../../src/platform/world.ts";
import { bringAnswer } from "../../src/rooms/consultations/commands/bring-answer.ts";
import { readKeptAnswer } from "../../src/rooms/consultations/commands/read-kept-answer.ts";
import type { AskedBodies } from "./asked-bodies.ts";
import { keepText } from "./register.ts";

let texts = 0;

/** A text that no other test has brought; the committee for culture supports the proposal. */
export const newWords = () => `Svar nummer ${++texts}.\n\nKulturnämnden tillstyrker förslaget.`;

/** A file brought as an answer by the sender's registrar, as the page does it. */
export async function bringText(world: World, asked: AskedBodies, text = newWords()) {
  const file = await keepText(world, "svar.txt", text);
  const reading = await readKeptAnswer(world, file);
  return bringAnswer(world, await asked.registrar.actor(), { consultation: asked.id, files: [file], reading });
}

/** The same, when it must succeed: the id of what now waits. */
export async function waitingUpload(world: World, asked: AskedBodies, text?: string): Promise<string> {
  const outcome = await bringText(world, asked, text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value.id;
}
