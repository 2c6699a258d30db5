import { type ImportCity, wordKey } from "../queries/import-city.ts";
import type { ActivityStanding, GoalStanding } from "../queries/plan-in-year.ts";
import type { PlanColumn } from "../rules/plan-columns.ts";
import type { PlanRow } from "../rules/read-plan-rows.ts";
import type { RowFault } from "./import-lookup.ts";
import type { JudgedRow } from "./import-writing.ts";
import { type GoalAbove, judgeActivityRow } from "./judge-activity-row.ts";
import { judgeGoalRow } from "./judge-goal-row.ts";

type Kind = "goal" | "activity";
type Judging = {
  city: ImportCity;
  newId(): string;
  /** Goals by id and by their words, those of the house and those of the rows above; null where two have the same words. */
  goals: Map<string, GoalAbove | null>;
  standing: Map<string, GoalStanding | ActivityStanding>;
  isGoal: ReadonlySet<string>;
  rowOf: Map<string, number>;
};

const thing = (goal: string, title: string, due: string) => `${goal}|${wordKey(title)}|${due}`;

function begin(city: ImportCity, newId: () => string): Judging {
  const { goals, activities } = city.plan;
  const open = goals.filter(({ state }) => state !== "ended");
  const named = [...Map.groupBy(open, ({ set }) => wordKey(set.title))];
  return {
    city,
    newId,
    goals: new Map<string, GoalAbove | null>([
      ...named.map(([title, [one, other]]) => [title, one && !other ? one : null] as const),
      ...open.map((one) => [one.id, one] as const),
    ]),
    standing: new Map([...goals, ...activities].map((one) => [one.id, one])),
    isGoal: new Set(goals.map(({ id }) => id)),
    rowOf: new Map(activities.map(({ set }) => [thing(set.goal_id, set.title, set.due_day), 0])),
  };
}

/** What the row's id stands for, or what is wrong with it. */
function standingOf(row: PlanRow, kind: Kind, { standing, isGoal, rowOf }: Judging) {
  const id = row.cells.id ?? "";
  const fault = (column: PlanColumn, key: string, values: RowFault["values"] = {}) => ({
    ...{ row: row.number, column, key: `follow-up:import.fault.${key}`, values },
  });
  if (id === "") return { found: null, fault: null };
  const found = standing.get(id.toLowerCase());
  const above = rowOf.get(id);
  rowOf.set(id, row.number);
  if (!found || isGoal.has(found.id) !== (kind === "goal")) return { found: null, fault: fault("id", "id-unknown") };
  if (above !== undefined) return { found, fault: fault("id", "id-twice", { other: above }) };
  const seen = row.cells.version ?? "";
  if (seen === "") return { found, fault: fault("version", "version-missing") };
  return { found, fault: seen === String(found.version) ? null : fault("version", "changed-since") };
}

const withFault = (judged: JudgedRow, fault: RowFault | null): JudgedRow =>
  fault ? { ...judged, faults: [fault, ...judged.faults], writing: null } : judged;

function goalRow(row: PlanRow, judging: Judging): JudgedRow {
  const { found, fault } = standingOf(row, "goal", judging);
  const standing = found && "state" in found ? found : null;
  const judged = judgeGoalRow(row, standing, judging.city, standing?.id ?? judging.newId());
  const { writing } = judged;
  const key = wordKey(row.cells.title ?? "");
  if (standing || !writing || writing.kind !== "goal" || fault) return withFault(judged, fault);
  const twice = { row: row.number, column: "title" as const, key: "follow-up:import.fault.goal-there" };
  if (judging.goals.has(key)) return withFault(judged, twice);
  judging.goals.set(key, { id: writing.id, ...writing.served });
  return judged;
}

function goalAbove(row: PlanRow, standing: ActivityStanding | null, { goals }: Judging) {
  const cell = row.cells.goal ?? standing?.set.goal_id ?? "";
  const found = goals.get(wordKey(cell));
  const key = cell === "" ? "goal-missing" : found === null ? "goal-twice" : "goal-unknown";
  const fault = {
    row: row.number,
    column: "goal" as const,
    key: `follow-up:import.fault.${key}`,
    values: { words: cell },
  };
  return { goal: found ?? null, fault: found ? null : fault };
}

function activityRow(row: PlanRow, judging: Judging): JudgedRow {
  const { found, fault } = standingOf(row, "activity", judging);
  const standing = found && "evidenceCount" in found ? found : null;
  const above = goalAbove(row, standing, judging);
  const { city } = judging;
  const judged = judgeActivityRow(row, standing, above.goal, { city, id: standing?.id ?? judging.newId() });
  const whole = withFault(withFault(judged, above.fault), fault);
  if (standing || whole.writing?.kind !== "activity") return whole;
  const { goal_id, title, due_day } = whole.writing.set;
  const same = judging.rowOf.get(thing(goal_id, title, due_day));
  judging.rowOf.set(thing(goal_id, title, due_day), row.number);
  if (same === undefined) return whole;
  const key = same === 0 ? "there-already" : "row-twice";
  return withFault(whole, {
    row: row.number,
    column: "title",
    key: `follow-up:import.fault.${key}`,
    values: { other: same },
  });
}

/** Goals before what hangs under them, else as in the file: the order depends on the file alone, so it can be gone on with. */
function inOrder(rows: readonly PlanRow[], { words }: ImportCity): { row: PlanRow; kind: string | null }[] {
  const kindOf = ({ cells }: PlanRow) =>
    (cells.kind ?? "") === "" ? "activity" : (words.kind.get(wordKey(cells.kind ?? "")) ?? null);
  const kinds = rows.map((row) => ({ row, kind: kindOf(row) }));
  return [...kinds.filter(({ kind }) => kind === "goal"), ...kinds.filter(({ kind }) => kind !== "goal")];
}

/**
 * What each row of a sheet would do, goals first. Writes nothing. Whether a row is new or changes something is told by its id;
 * the version beside it is what keeps it from undoing what somebody else has written since the sheet was made.
 */
export function judgePlanRows(rows: readonly PlanRow[], city: ImportCity, newId: () => string): JudgedRow[] {
  const judging = begin(city, newId);
  return inOrder(rows, city).map(({ row, kind }) => {
    if (kind === "goal") return goalRow(row, judging);
    if (kind === "activity") return activityRow(row, judging);
    const values = { words: row.cells.kind ?? "" };
    return withFault(
      { row: row.number, faults: [], writing: null },
      { row: row.number, column: "kind", key: "follow-up:import.fault.word-kind", values },
    );
  });
}
