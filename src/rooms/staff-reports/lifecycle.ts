import type { ReportState } from "./model.ts";

/** What can be done with a report. Which roles may do it stands in `actions.ts`, under the same name. */
export type ReportAct =
  | "write"
  | "confirm-step"
  | "end"
  | "ask-attest"
  | "attest"
  | "put-on-agenda"
  | "take-off-agenda"
  | "send";

/**
 * In which states each act is open, and what is said when it is not. What is written after an attest voids it; what is on
 * an agenda is what the members have been sent, and is taken off before it is written in. That a planned hearing was held is
 * confirmed until the matter is decided.
 */
export const reportActs: Record<ReportAct, { in: readonly ReportState[]; otherwise: string }> = {
  write: { in: ["draft", "attesting", "attested"], otherwise: "staff-reports:problem.not-open-for-writing" },
  "confirm-step": {
    in: ["draft", "attesting", "attested", "on_agenda"],
    otherwise: "staff-reports:problem.not-open-for-steps",
  },
  end: { in: ["draft", "attesting", "attested"], otherwise: "staff-reports:problem.not-open-for-ending" },
  "ask-attest": { in: ["draft"], otherwise: "staff-reports:problem.not-open-for-asking" },
  attest: { in: ["attesting"], otherwise: "staff-reports:problem.not-open-for-attest" },
  "put-on-agenda": { in: ["attested", "on_agenda"], otherwise: "staff-reports:problem.not-open-for-agenda" },
  "take-off-agenda": { in: ["on_agenda"], otherwise: "staff-reports:problem.not-on-agenda" },
  send: { in: ["attested"], otherwise: "staff-reports:problem.not-open-for-sending" },
};

/** The message key of why the act is shut for a report in this state, or null when it is open. */
export function shutForReport(state: ReportState, act: ReportAct): string | null {
  const row = reportActs[act];
  return row.in.includes(state) ? null : row.otherwise;
}
