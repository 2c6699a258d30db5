import { z } from "zod";
import type { FieldProblem } from "../../../kernel/outcome.ts";
import { parseInput } from "../../../platform/change/parse-input.ts";
import type { ImportCity } from "../queries/import-city.ts";
import type { GoalStanding } from "../queries/plan-in-year.ts";
import type { PlanColumn } from "../rules/plan-columns.ts";
import type { PlanRow } from "../rules/read-plan-rows.ts";
import { readSheetDay } from "../rules/read-sheet-day.ts";
import { goalInput } from "./goal-input.ts";
import { importLookup, type RowFault } from "./import-lookup.ts";
import { type GoalWriting, type JudgedRow, saysTheSame } from "./import-writing.ts";
import { judgeServed } from "./judge-served.ts";

const input = z.object(goalInput);
const columns: Record<string, PlanColumn> = { parent: "goal", fromDay: "starts", toDay: "due" };
const none = { requirements: [], areas: [] };

/** What was adopted is the words and the days: when they change, the body has to decide anew. */
function stateAfter(standing: GoalStanding | null, set: GoalWriting["set"]): string {
  if (!standing) return "draft";
  const same = (["title", "from_day", "to_day"] as const).every((name) => set[name] === standing.set[name]);
  return standing.state === "adopted" && !same ? "proposed" : standing.state;
}

/** What a row about a goal would do, held against the house as it stands. Each fault at its column. */
export function judgeGoalRow(row: PlanRow, standing: GoalStanding | null, city: ImportCity, id: string): JudgedRow {
  const faults: RowFault[] = [];
  const say = (column: PlanColumn | null, key: string, values?: RowFault["values"]) =>
    faults.push({ row: row.number, column, key: `follow-up:${key}`, ...(values ? { values } : {}) });
  const look = importLookup(row, city, (column, key, values) => say(column, `import.fault.${key}`, values));
  const note = ({ path, key, values }: FieldProblem) =>
    say(columns[path] ?? (path as PlanColumn), key.replace(/^follow-up:/, ""), values);
  const set = standing?.set;
  const served = look.served(standing ?? none);
  const read = parseInput(input, {
    title: look.text("title", set?.title),
    about: look.text("about", set?.about),
    parent: look.parent(set?.parent_id ?? null),
    ownerRole: look.text("ownerRole", set?.owner_role),
    owner: look.owner({ id: set?.owner_id ?? null, email: standing?.ownerEmail ?? null }),
    fromDay: readSheetDay(look.text("starts", set?.from_day) || (set ? "" : `${city.year}-01-01`)),
    toDay: readSheetDay(look.text("due", set?.to_day) || (set ? "" : `${city.year}-12-31`)),
    ...served,
  });
  if (standing?.state === "ended") say("id", "problem.goal-ended");
  const judged = judgeServed(city.programme, { ...served, kept: standing ?? none, body: city.body });
  if (!judged.ok && judged.problem.kind === "invalid" && faults.length === 0) judged.problem.fields.forEach(note);
  if (!read.ok) {
    if (read.problem.kind === "invalid") read.problem.fields.forEach(note);
    return { row: row.number, faults, writing: null };
  }
  const { title, about, parent, ownerRole, owner, fromDay, toDay } = read.value;
  if (owner === null && ownerRole === null) say("ownerRole", "problem.owner");
  if (Temporal.PlainDate.compare(toDay, fromDay) < 0) say("due", "problem.days-reversed");
  if (parent === null && !faults.some(({ column }) => column === "goal")) say("goal", "import.fault.parent-missing");
  if (faults.length > 0 || !judged.ok) return { row: row.number, faults, writing: null };
  const to = { title, about: about ?? "", parent_id: parent, owner_role: ownerRole, owner_id: owner };
  const after = { ...to, from_day: fromDay.toString(), to_day: toDay.toString() };
  const writing = { id, version: standing?.version ?? null, set: after, served: judged.value };
  const same = saysTheSame(standing, writing);
  const done = { kind: "goal" as const, row: row.number, ...writing, state: stateAfter(standing, after) };
  return { row: row.number, faults, writing: same ? null : done };
}
