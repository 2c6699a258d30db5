import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { loadWholePlan } from "../actions.ts";
import { loadTemplate } from "./load-template.ts";
import { makeTurns } from "./make-turns.ts";

/** Makes the turns of something that comes back for the years that have got its goal since. For the house alone. */
export const makeNextTurns = command({
  name: "follow-up/make-next-turns",
  input: z.object({ template: z.uuid() }),
  load: ({ tx, input: { template } }) => loadTemplate(tx, template),
  may: () => ({ action: loadWholePlan, body: null }),
  perform: async (doing): Promise<Outcome<{ count: number }>> =>
    ok({ count: doing.loaded.endedDay ? 0 : await makeTurns(doing, doing.loaded) }),
  trace: ({ loaded, result: { count } }) => ({
    subject: { kind: "activity_template", id: loaded.id },
    body: loaded.bodyId,
    facts: { count },
  }),
});
