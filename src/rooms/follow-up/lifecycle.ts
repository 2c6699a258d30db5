import type { GoalState, ImportState } from "./model.ts";

/** What can be done with a goal. Which roles may do it stands in `actions.ts`, under the same name. */
export const goalActs = ["change", "propose", "withdraw", "adopt", "assess", "plan", "end"] as const;
export type GoalAct = (typeof goalActs)[number];

type Row = { in: readonly GoalState[]; otherwise: string };
const open: readonly GoalState[] = ["draft", "proposed", "adopted"];

/** In which states each act is open, and what is said when it is not. `plan` is to hang activities under it. */
const rows: Record<GoalAct, Row> = {
  change: { in: open, otherwise: "follow-up:problem.goal-ended" },
  propose: { in: ["draft"], otherwise: "follow-up:problem.not-a-draft" },
  withdraw: { in: ["proposed"], otherwise: "follow-up:problem.not-proposed" },
  adopt: { in: ["proposed"], otherwise: "follow-up:problem.not-proposed" },
  assess: { in: ["proposed", "adopted"], otherwise: "follow-up:problem.not-assessed-now" },
  plan: { in: open, otherwise: "follow-up:problem.goal-ended" },
  end: { in: open, otherwise: "follow-up:problem.goal-ended" },
};

/** The message key of why the act is shut, or null when it is open. */
export function shutForGoal({ state }: { state: GoalState }, act: GoalAct): string | null {
  return rows[act].in.includes(state) ? null : rows[act].otherwise;
}

/** A file of goals and activities: read through, shown, and written when somebody says so. */
const importRows: Record<"note" | "begin" | "write" | "drop", readonly ImportState[]> = {
  note: ["reading"],
  begin: ["read"],
  write: ["writing"],
  drop: ["reading", "read", "failed"],
};

/** The message key of why the act is shut for the file, or null when it is open. */
export const shutForImport = ({ state }: { state: ImportState }, act: keyof typeof importRows): string | null =>
  importRows[act].includes(state) ? null : "follow-up:import.not-now";
