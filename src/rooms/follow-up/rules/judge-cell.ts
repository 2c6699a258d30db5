/** What one body has under one focus area in one year, counted. `overdue` and `silent` are the open activities that are. */
export type CellCounts = {
  goals: number;
  goalsAdopted: number;
  goalsOnTrack: number;
  goalsAtRisk: number;
  goalsOffTrack: number;
  planned: number;
  ongoing: number;
  done: number;
  stopped: number;
  atRisk: number;
  offTrack: number;
  doneBare: number;
  overdue: number;
  silent: number;
};

/** The gravest first: a cell is called by the first that holds. */
export const cellStandings = [
  "off-track",
  "overdue",
  "silent",
  "at-risk",
  "no-goal",
  "no-activity",
  "not-adopted",
  "on-track",
  "done",
] as const;
export type CellStanding = (typeof cellStandings)[number];

/** How grave each is; the same words as a status has everywhere (`ui/tone.ts`). */
export const cellTones = {
  "off-track": "danger",
  overdue: "danger",
  silent: "warning",
  "at-risk": "warning",
  "no-goal": "neutral",
  "no-activity": "warning",
  "not-adopted": "neutral",
  "on-track": "info",
  done: "success",
} as const satisfies Record<CellStanding, string>;

/**
 * How it stands in one cell of the city's picture, from its counts alone. What somebody has said themselves (off track) comes
 * before what follows from days, and that before what lacks; nothing is on track or done while anything graver holds.
 */
export function judgeCell(counts: CellCounts): CellStanding {
  const { goals, goalsAdopted, planned, ongoing, done, stopped } = counts;
  const open = planned + ongoing;
  const checks: [CellStanding, boolean][] = [
    ["off-track", counts.offTrack + counts.goalsOffTrack > 0],
    ["overdue", counts.overdue > 0],
    ["silent", counts.silent > 0],
    ["at-risk", counts.atRisk + counts.goalsAtRisk > 0],
    ["no-goal", goals === 0 && open + done + stopped === 0],
    // What was stopped is not done: with nothing else, there is a goal that nobody works on.
    ["no-activity", open + done === 0],
    ["not-adopted", goals > 0 && goalsAdopted === 0 && done === 0],
    ["on-track", open > 0],
  ];
  return checks.find(([, holds]) => holds)?.[0] ?? "done";
}
