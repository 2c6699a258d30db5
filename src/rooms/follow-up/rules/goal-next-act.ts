import type { GoalAct } from "../lifecycle.ts";
import type { GoalState } from "../model.ts";

type Standing = {
  state: GoalState;
  health: string;
  nextReview: Temporal.PlainDate | null;
  /** How many activities hang under it. */
  activities: number;
};

/** What is done next with a goal: decided first, then worked for, then looked at when its day has come. */
export function goalNextAct(
  { state, health, nextReview, activities }: Standing,
  allowed: ReadonlySet<GoalAct>,
  today: Temporal.PlainDate,
): GoalAct | null {
  const reviewed = nextReview !== null && Temporal.PlainDate.compare(nextReview, today) > 0;
  const wishes: [boolean, GoalAct][] = [
    [state === "draft" && activities === 0, "plan"],
    [state === "draft", "propose"],
    [state === "proposed", "adopt"],
    [activities === 0, "plan"],
    [state === "adopted" && !(reviewed || (nextReview === null && health !== "unknown")), "assess"],
  ];
  return wishes.find(([holds, act]) => holds && allowed.has(act))?.[1] ?? null;
}
