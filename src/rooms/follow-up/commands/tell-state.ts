import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { writePlan } from "../actions.ts";
import { shutForPeriod } from "../rules/shut-for-period.ts";
import { judgeTold } from "./judge-told.ts";
import { loadTold } from "./load-told.ts";
import { refreshYear } from "./refresh-year.ts";
import { tellInput } from "./tell-input.ts";
import { writeActivities, writeGoals } from "./write-told.ts";

type Result = { goals: string[]; activities: string[] };

/**
 * Confirms or changes the state of all a body's goals and activities in one form, and says how far each goal is fulfilled. All of
 * it is written, or nothing. Problems: each row's own at `activities.3.note`; too late when it is handed in, or the period closed.
 */
export const tellState = command({
  name: "follow-up/tell-state",
  input: tellInput,
  load: ({ tx, input }) => loadTold(tx, input),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async ({ tx, input, loaded, actor, now, newId }): Promise<Outcome<Result>> => {
    const facts = { state: loaded.state, handedIn: loaded.reportId !== null, opened: loaded.openingId !== null };
    const shut = shutForPeriod(facts, "write");
    if (shut) return tooLate(shut);
    const faults = judgeTold(input, loaded, now);
    if (faults.length > 0) return invalid(...faults);
    const doing = { tx, actor, now, newId };
    const goals = await writeGoals(doing, input, loaded);
    const activities = await writeActivities(doing, input, loaded);
    await refreshYear(tx, loaded.bodyId, loaded.year, newId);
    return ok({ goals, activities });
  },
  trace: ({ loaded, result: { goals, activities } }) => {
    const told = (kind: string) => (id: string) => ({
      name: "follow-up/tell-of" as const,
      subject: { kind, id },
      body: loaded.bodyId,
      facts: { of: loaded.year },
    });
    return {
      subject: { kind: "period", id: loaded.id },
      body: loaded.bodyId,
      facts: { year: loaded.year, body: loaded.bodyName, goals: goals.length, activities: activities.length },
      also: [...goals.map(told("goal")), ...activities.map(told("activity"))],
    };
  },
});
