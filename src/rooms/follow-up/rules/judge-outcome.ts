import type { Direction, ValueKind } from "../model.ts";

export const outcomeJudgements = ["reached", "missed", "no-target", "not-measured", "no-value"] as const;
export type OutcomeJudgement = (typeof outcomeJudgements)[number];

type Facts = { better: Direction; target: number | null; kind: ValueKind | null; value: number | null };

/** How an outcome stands to its target. Without a target nothing is judged, and that is said. */
export function judgeOutcome({ better, target, kind, value }: Facts): OutcomeJudgement {
  if (kind === "not_measured") return "not-measured";
  if (kind === null || value === null) return "no-value";
  if (target === null) return "no-target";
  return (better === "higher" ? value >= target : value <= target) ? "reached" : "missed";
}
