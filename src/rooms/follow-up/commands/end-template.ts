import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredText } from "../../../platform/change/text-input.ts";
import { writePlan } from "../actions.ts";
import { longest } from "../model.ts";
import { loadTemplate } from "./load-template.ts";
import { stopTurns } from "./stop-turns.ts";

const input = z.object({
  template: z.uuid("follow-up:recurring.missing"),
  reason: requiredText("follow-up:recurring.reason-missing", longest.reason),
});

/** Lets something come back no more: turns to come that nobody has begun are stopped, the others are seen to their end. */
export const endTemplate = command({
  name: "follow-up/end-template",
  input,
  load: ({ tx, input: { template } }) => loadTemplate(tx, template),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ count: number }>> => {
    const { tx, input: asked, loaded, now } = doing;
    if (loaded.endedDay) return tooLate("follow-up:recurring.ended-already");
    const today = dayOf(now);
    await tx
      .updateTable("activity_template")
      .set({ ended_day: today, version: sql<number>`version + 1` })
      .where("id", "=", loaded.id)
      .execute();
    return ok({ count: await stopTurns(doing, loaded, { after: today, reason: asked.reason }) });
  },
  trace: ({ loaded, result: { count } }) => ({
    subject: { kind: "activity_template", id: loaded.id },
    body: loaded.bodyId,
    facts: { count },
  }),
});
