import type { FieldProblem } from "../../../kernel/outcome.ts";
import { activityWas } from "../rules/activity-was.ts";
import { goalWas } from "../rules/goal-was.ts";
import { judgeUpdate } from "../rules/judge-update.ts";
import type { LoadedTold, StandingActivity, StandingGoal } from "./load-told.ts";
import { notYet } from "./not-yet.ts";
import type { Told, ToldActivity, ToldGoal } from "./tell-input.ts";

/** Whether what is told of an activity is something else than what was shown, and than what stands. */
export const activityMoves = (told: ToldActivity, stands: StandingActivity): boolean =>
  told.note !== null || (told.was !== activityWas(told) && activityWas(told) !== activityWas(stands));

/** The same of how a goal goes; its fulfilment is a matter of the period. */
export const goalMoves = (told: ToldGoal, stands: StandingGoal): boolean =>
  told.was !== goalWas(told) && goalWas(told) !== goalWas(stands);

const strays = (health: string) => health === "at_risk" || health === "off_track";

function goalFaults(told: ToldGoal, stands: StandingGoal): FieldProblem[] {
  const wants = told.fulfilment !== null && told.reason === null;
  const unexplained = goalMoves(told, stands) && strays(told.health) && told.healthReason === null;
  return [
    ...(wants ? [{ path: "reason", key: "follow-up:tell.reason-missing" }] : []),
    ...(told.fulfilment === null && told.reason !== null
      ? [{ path: "fulfilment", key: "follow-up:tell.fulfilment-missing" }]
      : []),
    ...(unexplained ? [{ path: "healthReason", key: "follow-up:problem.health-reason" }] : []),
  ];
}

function activityFaults(told: ToldActivity, stands: StandingActivity, now: Temporal.Instant): FieldProblem[] {
  if (!activityMoves(told, stands)) return [];
  return [...judgeUpdate(told, stands), ...(told.state === "done" ? notYet("doneDay", told.doneDay, now) : [])];
}

const at = (list: string, index: number, faults: readonly FieldProblem[]) =>
  faults.map((fault) => ({ ...fault, path: `${list}.${index}.${fault.path}` }));

/**
 * What is wrong in each row. One that somebody else has changed meanwhile is wrong as well, since what was read is not what
 * stands; the form comes back with all that was written, and beside it what stands now.
 */
export function judgeTold(told: Told, loaded: LoadedTold, now: Temporal.Instant): FieldProblem[] {
  const overtaken = { path: "confirmed", key: "follow-up:tell.overtaken" };
  const goals = told.goals.flatMap((row, index) => {
    const stands = loaded.goals.get(row.goal);
    if (!stands) return [];
    return at("goals", index, [
      ...(stands.version === row.expectedVersion ? [] : [overtaken]),
      ...goalFaults(row, stands),
    ]);
  });
  const activities = told.activities.flatMap((row, index) => {
    const stands = loaded.activities.get(row.activity);
    if (!stands) return [];
    const said = row.confirmed || told.rest || activityMoves(row, stands);
    const late = stands.version !== row.expectedVersion && said;
    return at("activities", index, [...(late ? [overtaken] : []), ...activityFaults(row, stands, now)]);
  });
  return [...goals, ...activities];
}
