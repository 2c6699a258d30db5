import type { Action } from "../../platform/access/action.ts";
import type { ReportAct } from "./lifecycle.ts";

const readers = [
  "registrar",
  "case_officer",
  "unit_manager",
  "department_head",
  "administration_director",
  "committee_secretary",
  "security_coordinator",
  "security_strategist",
  "administrator",
  "auditor",
] as const;
const writers = [
  "case_officer",
  "unit_manager",
  "department_head",
  "administration_director",
  "security_coordinator",
  "security_strategist",
] as const;

/** One's own body's reports; another body sees what it was answered, and nothing of how that was written. */
export const readReports: Action = { name: "staff-reports:read", roles: readers };
export const writeReports: Action = { name: "staff-reports:write", roles: writers };
/** Whoever keeps the calendar knows first that a hearing has been held. */
const confirmStep: Action = {
  name: "staff-reports:confirm-step",
  roles: [...writers, "registrar", "committee_secretary"],
};
export const setUpTemplate: Action = { name: "staff-reports:set-up-template", roles: ["administrator", "registrar"] };

/** Which action each act of the lifecycle demands; the guard of a command and the button on a page both read this. */
export const demands: Record<ReportAct, Action> = {
  write: writeReports,
  "confirm-step": confirmStep,
  end: writeReports,
};
