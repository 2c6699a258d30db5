import type { FieldProblem } from "../../../kernel/outcome.ts";
import type { ActivityState, Health } from "../model.ts";
import { judgeUpdate } from "./judge-update.ts";
import type { ManyChange } from "./read-many-change.ts";

export type ManyRow = {
  state: ActivityState;
  health: Health;
  startsDay: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  evidenceCount: number;
};

/** Why one of many cannot be changed so; empty when it can. */
export function judgeMany(row: ManyRow, { state, health, dueDay, note, reason }: ManyChange): FieldProblem[] {
  const due = dueDay ?? row.dueDay;
  const early = Temporal.PlainDate.compare(due, row.startsDay) < 0;
  const told = { state: state ?? row.state, health: health ?? row.health, note, doneDay: null };
  const moved = state !== null || health !== null;
  return [
    ...(early ? [{ path: "dueDay", key: "follow-up:problem.due-before-start" }] : []),
    ...(moved ? judgeUpdate({ ...told, noEvidenceReason: reason, stoppedReason: reason }, row) : []),
  ];
}
