import { z } from "zod";
import type { FieldProblem } from "../../../kernel/outcome.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { parseInput } from "../../../platform/change/parse-input.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import { activityStates, healths, longest } from "../model.ts";
import type { ImportCity } from "../queries/import-city.ts";
import type { ActivityStanding } from "../queries/plan-in-year.ts";
import { activityFaults } from "../rules/activity-faults.ts";
import { judgeUpdate } from "../rules/judge-update.ts";
import type { PlanColumn } from "../rules/plan-columns.ts";
import type { PlanRow } from "../rules/read-plan-rows.ts";
import { readSheetDay } from "../rules/read-sheet-day.ts";
import { activityInput } from "./activity-input.ts";
import { importLookup, type RowFault } from "./import-lookup.ts";
import { type ActivityWriting, type JudgedRow, saysTheSame } from "./import-writing.ts";
import { judgeServed, type Served } from "./judge-served.ts";
import { percentInput } from "./percent-input.ts";

const input = z.object({
  ...activityInput,
  state: z.enum(activityStates, "follow-up:problem.state"),
  health: z.enum(healths, "follow-up:problem.health"),
  percent: percentInput,
  note: optionalText(longest.note),
  doneDay: optionalDay,
  reason: optionalText(longest.reason),
});
type Read = z.output<typeof input>;
const columns: Record<string, PlanColumn> = {
  startsDay: "starts",
  dueDay: "due",
  noEvidenceReason: "reason",
  stoppedReason: "reason",
};
const none: Served = { requirements: [], areas: [] };
/** The goal it hangs under: its id, and what it serves. */
export type GoalAbove = Served & { id: string };

type Look = ReturnType<typeof importLookup>;

/** The row as a form would send it; a column that is not there says what stands. */
function asForm(look: Look, standing: ActivityStanding | null, city: ImportCity) {
  const set = standing?.set;
  return {
    title: look.text("title", set?.title),
    about: look.text("about", set?.about),
    why: look.text("why", set?.why),
    ownerRole: look.text("ownerRole", set?.owner_role),
    owner: look.owner({ id: set?.owner_id ?? null, email: standing?.ownerEmail ?? null }),
    startsDay: readSheetDay(look.text("starts", set?.starts_day) || (set ? "" : `${city.year}-01-01`)),
    dueDay: readSheetDay(look.text("due", set?.due_day)),
    cost: look.text("cost", set?.cost_sek?.toString()),
    funding: look.word("funding", set?.funding ?? null),
    fundingNote: look.text("fundingNote", set?.funding_note),
    state: look.word("state", set?.state ?? "planned") ?? set?.state ?? "planned",
    health: look.word("health", set?.health ?? "unknown") ?? set?.health ?? "unknown",
    percent: look.text("percent", set?.percent?.toString()),
    note: look.text("note"),
    doneDay: readSheetDay(look.text("doneDay", set?.done_day)),
    reason: look.text("reason", set?.no_evidence_reason ?? set?.stopped_reason),
  };
}

function columnsOf(read: Read, goal: string, bare: boolean, today: Temporal.PlainDate): ActivityWriting["set"] {
  const done = read.state === "done";
  return {
    ...{ title: read.title, about: read.about ?? "", why: read.why, goal_id: goal },
    ...{ owner_role: read.ownerRole, owner_id: read.owner },
    ...{ starts_day: read.startsDay.toString(), due_day: read.dueDay.toString() },
    ...{ cost_sek: read.cost, funding: read.funding, funding_note: read.fundingNote },
    ...{ state: read.state, health: read.health, percent: done ? 100 : read.percent },
    done_day: done ? (read.doneDay ?? today).toString() : null,
    no_evidence_reason: done && bare ? read.reason : null,
    stopped_reason: read.state === "stopped" ? read.reason : null,
  };
}

/** What is wrong though each cell can be read: who answers for it, its days and money, what its state demands. */
function sense(read: Read, standing: ActivityStanding | null, today: Temporal.PlainDate): FieldProblem[] {
  const owner = read.owner === null && read.ownerRole === null;
  const before = {
    health: (standing?.set.health ?? "unknown") as Read["health"],
    evidenceCount: standing?.evidenceCount ?? 0,
  };
  const reasons = { noEvidenceReason: read.reason, stoppedReason: read.reason };
  const early = read.state === "done" && read.doneDay !== null && Temporal.PlainDate.compare(read.doneDay, today) > 0;
  return [
    ...(owner ? [{ path: "ownerRole", key: "follow-up:problem.owner" }] : []),
    ...activityFaults({ ...read, originKind: null, originTitle: null, originAddress: null }),
    ...judgeUpdate({ ...read, ...reasons }, before),
    ...(early ? [{ path: "doneDay", key: "follow-up:problem.not-yet", values: { day: today.toString() } }] : []),
  ];
}

/** What is said of how it goes, when that is something new; null otherwise. */
function toldOf(read: Read, set: ActivityWriting["set"], standing: ActivityStanding | null): string | null {
  const before = standing?.set ?? { state: "planned", health: "unknown", percent: null };
  const moved = set.state !== before.state || set.health !== before.health || set.percent !== before.percent;
  return moved || read.note !== null ? (read.note ?? "") : null;
}

/** What a row about an activity would do, held against the house as it stands. Each fault at its column. */
export function judgeActivityRow(
  row: PlanRow,
  standing: ActivityStanding | null,
  goal: GoalAbove | null,
  { city, id }: { city: ImportCity; id: string },
): JudgedRow {
  const faults: RowFault[] = [];
  const say = (column: PlanColumn, key: string, values?: RowFault["values"]) =>
    faults.push({ row: row.number, column, key, ...(values ? { values } : {}) });
  const look = importLookup(row, city, (column, key, values) => say(column, `follow-up:import.fault.${key}`, values));
  const note = ({ path, key, values }: FieldProblem) => {
    const column = columns[path] ?? (path as PlanColumn);
    if (!faults.some((fault) => fault.column === column)) say(column, key, values);
  };
  const chosen = look.served(standing ?? none);
  const served = chosen.requirements.length + chosen.areas.length === 0 ? (goal ?? none) : chosen;
  const kept = {
    requirements: [...(standing ?? none).requirements, ...(goal ?? none).requirements],
    areas: [...(standing ?? none).areas, ...(goal ?? none).areas],
  };
  const read = parseInput(input, asForm(look, standing, city));
  const judged = judgeServed(city.programme, { ...served, kept, body: city.body });
  const problems = read.ok
    ? sense(read.value, standing, city.today)
    : read.problem.kind === "invalid"
      ? read.problem.fields
      : [];
  problems.forEach(note);
  if (goal && !judged.ok && judged.problem.kind === "invalid") judged.problem.fields.forEach(note);
  if (!goal || !read.ok || !judged.ok || faults.length > 0) return { row: row.number, faults, writing: null };
  const set = columnsOf(read.value, goal.id, (standing?.evidenceCount ?? 0) === 0, city.today);
  const writing = { id, version: standing?.version ?? null, set, served: judged.value };
  const told = toldOf(read.value, set, standing);
  const same = told === null && saysTheSame(standing, writing);
  return { row: row.number, faults, writing: same ? null : { kind: "activity", row: row.number, ...writing, told } };
}
