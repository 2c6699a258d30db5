import type { ReportActivity, ReportContent, ReportFigures, ReportGoal } from "../rules/report-content.ts";

/** What had not happened by the day is taken back: no report tells of what came after its cut-off day. */
function activityThen(one: ReportActivity, { kind, cutOff }: ReportContent["period"]): ReportActivity {
  const later = one.updatedDay > cutOff;
  const stood =
    kind === "plan" ? "planned" : later && (one.state === "done" || one.state === "stopped") ? "ongoing" : one.state;
  const open = stood === "planned" || stood === "ongoing";
  const shown = stood === "done";
  return {
    ...{ ...one, state: stood, overdue: open && one.dueDay < cutOff, updatedDay: later ? cutOff : one.updatedDay },
    health: stood === "planned" ? "unknown" : one.health,
    percent: stood === one.state ? one.percent : stood === "ongoing" ? 50 : null,
    ...(shown ? {} : { doneDay: null, evidence: [], noEvidenceReason: null }),
    ...(later ? { note: null } : {}),
    stoppedReason: stood === "stopped" ? one.stoppedReason : null,
  };
}

function count(goals: readonly ReportGoal[]): ReportFigures {
  const activities = goals.flatMap((goal) => goal.activities);
  const open = activities.filter(({ state }) => state === "planned" || state === "ongoing");
  const of = <T>(rows: readonly T[], is: (row: T) => boolean) => rows.filter(is).length;
  const under = (health: string) => of(goals, (goal) => goal.state !== "ended" && goal.health === health);
  return {
    ...{ goals: goals.length, goalsAdopted: of(goals, ({ state }) => state === "adopted") },
    ...{ goalsOnTrack: under("on_track"), goalsAtRisk: under("at_risk"), goalsOffTrack: under("off_track") },
    planned: of(activities, ({ state }) => state === "planned"),
    ongoing: of(activities, ({ state }) => state === "ongoing"),
    done: of(activities, ({ state }) => state === "done"),
    stopped: of(activities, ({ state }) => state === "stopped"),
    atRisk: of(open, ({ health }) => health === "at_risk"),
    offTrack: of(open, ({ health }) => health === "off_track"),
    doneBare: of(activities, ({ state, evidence }) => state === "done" && evidence.length === 0),
    overdue: of(open, ({ overdue }) => overdue),
  };
}

/** What a body would have handed in for the period, made from how its year stands now. */
export function contentAsOf(content: ReportContent, period: ReportContent["period"]): ReportContent {
  const goals = content.goals.map((goal) => ({
    ...{ ...goal, fulfilment: null, fulfilmentReason: null },
    ...(period.kind === "plan" ? { health: "unknown" as const, healthReason: null } : {}),
    activities: goal.activities.map((one) => activityThen(one, period)),
  }));
  const areas = content.figures.areas.map(({ areaId, name, position }) => ({
    ...{ areaId, name, position, ...count(goals.filter((goal) => goal.areas.includes(name))) },
  }));
  return { ...content, period, goals, figures: { total: count(goals), areas } };
}
