import { sql } from "kysely";
import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { adoptPlan as adoptPlanAction } from "../actions.ts";
import { changeGoalRow } from "./change-goal-row.ts";
import { decisionInput } from "./decision-input.ts";
import { loadYear } from "./load-year.ts";
import { notYet } from "./not-yet.ts";
import { refreshYear } from "./refresh-year.ts";
import { yearInput } from "./year-input.ts";

const input = z.object({ body: z.uuid("follow-up:problem.body-missing"), year: yearInput, ...decisionInput });

/**
 * Notes that the body has adopted its plan for the year: every goal that waits for a decision. Drafts stay drafts. Problems: at
 * `day` and `paragraph`; `follow-up:problem.none-proposed` when no goal waits.
 */
export const adoptPlan = command({
  name: "follow-up/adopt-plan",
  input,
  load: ({ tx, input: { body, year } }) => loadYear(tx, { body, year, state: "proposed" }),
  may: ({ loaded }) => ({ action: adoptPlanAction, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ count: number }>> => {
    const { tx, loaded, input: asked, actor, now, newId } = doing;
    const { bodyId, year, goals } = loaded;
    if (goals.length === 0) return tooLate("follow-up:problem.none-proposed");
    const problems = notYet("day", asked.day, now);
    if (problems.length > 0) return invalid(...problems);
    const decided = { adopted_day: asked.day, paragraph: asked.paragraph };
    await changeGoalRow({ tx, actor, now }, goals, { state: "adopted", ...decided });
    await refreshYear(tx, bodyId, year, newId);
    await tx
      .updateTable("body_year")
      .set({ ...decided, version: sql<number>`version + 1` })
      .where("body_id", "=", bodyId)
      .where("year", "=", year)
      .execute();
    return ok({ count: goals.length });
  },
  trace: ({ loaded: { bodyId, year, goals }, input: asked, result: { count } }) => {
    const told = { day: asked.day.toString(), paragraph: asked.paragraph };
    return {
      subject: { kind: "body", id: bodyId },
      body: bodyId,
      facts: { count, year, ...told },
      also: goals.map((id) => ({
        name: "follow-up/adopt-goal",
        subject: { kind: "goal", id },
        body: bodyId,
        facts: { of: year, ...told },
      })),
    };
  },
});
