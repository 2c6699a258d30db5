import type { Trace } from "../../../platform/change/command.ts";
import type { GoalRow } from "./load-goal.ts";

/** A goal's own words are not told in the trail, which more people read than may read a plan. */
export const goalTrace = (goal: GoalRow, facts: Record<string, string | number> = {}): Trace => ({
  subject: { kind: "goal", id: goal.id },
  body: goal.bodyId,
  facts: { of: goal.year ?? "staden", ...facts },
});
