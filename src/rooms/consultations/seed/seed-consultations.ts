import type { Stage } from "../../../platform/seed/stage.ts";
import { compileDemo } from "./compile-demo.ts";
import type { DemoConsultations } from "./demo-consultations.ts";
import { playEvent } from "./play-event.ts";
import { sendDemo } from "./send-demo.ts";

/**
 * Plays the city's consultations day by day through the commands: sent, registered, answered, as far as they have come. What is
 * there from a loading that was broken off is not done again. @throws when the data does not hold together.
 */
export async function seedConsultations(
  stage: Stage,
  { proposals, consultations, events, compilations }: DemoConsultations,
  tell: (line: string) => void,
): Promise<void> {
  const ids = new Map<string, string>();
  const idOf = (key: string) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The consultation ${key} has not been sent by then`);
    return id;
  };
  const written = (key: string | undefined) => proposals.find((one) => one.key === key)?.markdown;
  const sending = consultations.map((wanted) => ({
    on: stage.offset(wanted.sentOn),
    play: async () => {
      const above = wanted.passesOn === undefined ? null : idOf(wanted.passesOn);
      const before = wanted.carriesOn === undefined ? null : idOf(wanted.carriesOn);
      ids.set(wanted.key, await sendDemo(stage, { ...wanted, proposal: written(wanted.proposal) }, { above, before }));
    },
  }));
  const happening = events.map((event) => ({
    on: stage.offset(event.on),
    play: () => playEvent(stage, idOf(event.of), event),
  }));
  const compiling = compilations.map((wanted) => ({
    on: stage.offset(wanted.on),
    play: () => compileDemo(stage, idOf(wanted.of), { ...wanted, proposal: written(wanted.proposal) }),
  }));
  const inOrder = [...sending, ...happening, ...compiling].sort((one, other) => one.on - other.on);
  for (const { play } of inOrder) await play();
  tell(`${consultations.length} consultations`);
}
