import type { Tx } from "../../../platform/database/connect.ts";
import { refreshYear } from "../commands/refresh-year.ts";
import type { Holder } from "./holders-at.ts";
import { inTheDay } from "./in-the-day.ts";
import type { Plan, PlannedActivity, PlannedGoal, PlannedYear } from "./plan-shape.ts";

export type PlanWriting = {
  bodyId: string;
  holder: (role: string) => Holder | null;
  newId: () => string;
  /** When it is loaded. */
  now: Temporal.Instant;
};
type GoalRow = { id: string; year: PlannedYear; goal: PlannedGoal };
type ActivityRow = { id: string; at: GoalRow; activity: PlannedActivity };

async function writeGoals(
  tx: Tx,
  goals: readonly GoalRow[],
  { bodyId, holder, newId, now }: PlanWriting,
): Promise<void> {
  const owner = holder("security_coordinator");
  const rows = goals.map(({ id, year: { year, adoptedDay, paragraph }, goal }) => ({
    ...{ id, body_id: bodyId, parent_id: goal.parent, level: "own", year, title: goal.title, about: goal.about },
    ...{ state: goal.state, health: goal.health, health_reason: goal.healthReason },
    ...{ owner_role: owner?.title ?? null, owner_id: owner?.personId ?? null },
    ...{ from_day: Temporal.PlainDate.from({ year, month: 1, day: 1 }) },
    ...{ to_day: Temporal.PlainDate.from({ year, month: 12, day: 31 }) },
    next_review: Temporal.PlainDate.from({ year, month: 12, day: 1 }),
    proposed_at: goal.proposedDay ? inTheDay(goal.proposedDay, now) : null,
    adopted_day: goal.state === "adopted" ? adoptedDay : null,
    paragraph: goal.state === "adopted" ? paragraph : null,
    ...{ updated_at: inTheDay(goal.updatedDay, now), updated_by: owner?.personId ?? null },
    created_at: inTheDay(goal.proposedDay ?? goal.updatedDay, now),
  }));
  await tx.insertInto("goal").values(rows).execute();
  const served = (of: (goal: PlannedGoal) => string[]) =>
    goals.flatMap(({ id, goal }) => of(goal).map((one) => ({ id: newId(), goal_id: id, one })));
  const requirements = served((goal) => goal.requirements);
  await tx
    .insertInto("goal_requirement")
    .values(requirements.map(({ one, ...row }) => ({ ...row, requirement_id: one })))
    .execute();
  const areas = served((goal) => goal.areas);
  await tx
    .insertInto("goal_area")
    .values(areas.map(({ one, ...row }) => ({ ...row, focus_area_id: one })))
    .execute();
}

const columnsOf = ({ id, at, activity }: ActivityRow, { bodyId, holder, now }: PlanWriting) => {
  const owner = holder(activity.role);
  const told = activity.updates.at(-1)?.day;
  return {
    ...{ id, body_id: bodyId, goal_id: at.id, year: at.year.year, title: activity.title, about: "", why: activity.why },
    ...{ state: activity.state, health: activity.health, percent: activity.percent },
    ...{ owner_role: owner?.title ?? null, owner_id: owner?.personId ?? null },
    ...{ starts_day: activity.startsDay, due_day: activity.dueDay, done_day: activity.doneDay },
    ...{ cost_sek: activity.cost ?? null, funding: activity.cost ? activity.funding : null },
    ...{ funding_note: activity.note, no_evidence_reason: activity.noEvidenceReason },
    ...{ stopped_reason: activity.stoppedReason, evidence_count: activity.shown ? 1 : 0 },
    ...{ origin_kind: activity.origin?.kind ?? null, origin_title: activity.origin?.title ?? null },
    ...{
      updated_at: inTheDay(told ?? at.goal.proposedDay ?? at.goal.updatedDay, now),
      updated_by: owner?.personId ?? null,
    },
    created_at: inTheDay(at.goal.proposedDay ?? at.goal.updatedDay, now),
  };
};

async function writeActivities(tx: Tx, rows: readonly ActivityRow[], writing: PlanWriting): Promise<void> {
  const { newId } = writing;
  await tx
    .insertInto("activity")
    .values(rows.map((row) => columnsOf(row, writing)))
    .execute();
  const served = (of: (goal: PlannedGoal) => string[]) =>
    rows.flatMap(({ id, at }) => of(at.goal).map((one) => ({ id: newId(), activity_id: id, one })));
  await tx
    .insertInto("activity_requirement")
    .values(
      served(({ requirements }) => requirements.slice(0, 1)).map(({ one, ...row }) => ({
        ...row,
        requirement_id: one,
      })),
    )
    .execute();
  await tx
    .insertInto("activity_area")
    .values(served(({ areas }) => areas).map(({ one, ...row }) => ({ ...row, focus_area_id: one })))
    .execute();
}

async function writeHistory(tx: Tx, rows: readonly ActivityRow[], { holder, newId, now }: PlanWriting): Promise<void> {
  const updates = rows.flatMap(({ id, activity }) =>
    activity.updates.map(({ day, ...said }) => ({
      ...{ id: newId(), activity_id: id, ...said, written_at: inTheDay(day, now) },
      written_by: holder(activity.role)?.personId ?? null,
    })),
  );
  if (updates.length > 0) await tx.insertInto("activity_update").values(updates).execute();
  const evidence = rows.flatMap(({ id, activity: { shown, evidence: one, doneDay, role } }) =>
    shown && doneDay
      ? [
          {
            ...{ id: newId(), activity_id: id, ...one, day: doneDay, added_at: inTheDay(doneDay, now) },
            added_by: holder(role)?.personId ?? null,
          },
        ]
      : [],
  );
  if (evidence.length > 0) await tx.insertInto("evidence").values(evidence).execute();
}

/** Writes a body's goals and activities of several years with all that was said of them, and counts each year. */
export async function writePlan(tx: Tx, { years }: Plan, writing: PlanWriting): Promise<number> {
  const { bodyId, newId } = writing;
  const goals = years.flatMap((year) => year.goals.map((goal) => ({ id: newId(), year, goal })));
  const activities = goals.flatMap((at) => at.goal.activities.map((activity) => ({ id: newId(), at, activity })));
  const bodyYears = years.map(({ year, adoptedDay, paragraph }) => ({
    ...{ id: newId(), body_id: bodyId, year, adopted_day: adoptedDay, paragraph },
  }));
  if (goals.length === 0) return 0;
  await tx.insertInto("body_year").values(bodyYears).execute();
  await writeGoals(tx, goals, writing);
  if (activities.length > 0) {
    await writeActivities(tx, activities, writing);
    await writeHistory(tx, activities, writing);
  }
  for (const { year } of years) await refreshYear(tx, bodyId, year, newId);
  return goals.length;
}
