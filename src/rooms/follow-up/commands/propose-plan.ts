import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { writePlan } from "../actions.ts";
import { changeGoalRow } from "./change-goal-row.ts";
import { loadYear } from "./load-year.ts";
import { refreshYear } from "./refresh-year.ts";
import { yearInput } from "./year-input.ts";

const input = z.object({ body: z.uuid("follow-up:problem.body-missing"), year: yearInput });

/** Puts every draft of the year before the body at once. Problems: `follow-up:problem.no-drafts` when there is none. */
export const proposePlan = command({
  name: "follow-up/propose-plan",
  input,
  load: ({ tx, input: { body, year } }) => loadYear(tx, { body, year, state: "draft" }),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async ({ tx, loaded: { bodyId, year, goals }, actor, now, newId }): Promise<Outcome<{ count: number }>> => {
    if (goals.length === 0) return tooLate("follow-up:problem.no-drafts");
    await changeGoalRow({ tx, actor, now }, goals, { state: "proposed", proposed_at: now });
    await refreshYear(tx, bodyId, year, newId);
    return ok({ count: goals.length });
  },
  trace: ({ loaded: { bodyId, year, goals }, result: { count } }) => ({
    subject: { kind: "body", id: bodyId },
    body: bodyId,
    facts: { count, year },
    also: goals.map((id) => ({
      name: "follow-up/propose-goal",
      subject: { kind: "goal", id },
      body: bodyId,
      facts: { of: year },
    })),
  }),
});
