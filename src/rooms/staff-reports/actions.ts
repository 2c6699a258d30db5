import type { Action } from "../../platform/access/action.ts";
import { caseReaders } from "../../platform/access/case-readers.ts";
import type { ReportAct } from "./lifecycle.ts";

const writers = [
  "case_officer",
  "unit_manager",
  "department_head",
  "administration_director",
  "security_coordinator",
  "security_strategist",
] as const;

/** One's own body's reports; another body sees what it was answered, and nothing of how that was written. */
export const readReports: Action = { name: "staff-reports:read", roles: caseReaders };
export const writeReports: Action = { name: "staff-reports:write", roles: writers };
/** Whoever keeps the calendar knows first that a hearing has been held. */
const confirmStep: Action = {
  name: "staff-reports:confirm-step",
  roles: [...writers, "registrar", "committee_secretary"],
};
export const setUpTemplate: Action = { name: "staff-reports:set-up-template", roles: ["administrator", "registrar"] };

/** Managers, for what they are signatories of; a substitute has the role lent. */
const attest: Action = {
  name: "staff-reports:attest",
  roles: ["unit_manager", "department_head", "administration_director"],
};
/** To attest when it is another's turn: nobody may. */
export const attestForAnother: Action = { name: "staff-reports:attest-for-another", roles: [] };
const useAgenda: Action = {
  name: "staff-reports:put-on-agenda",
  roles: ["case_officer", "registrar", "committee_secretary", "department_head", "administration_director"],
};
/** An administration's own statement is its director's to send; a chair's decision is sent by those who serve the chair too. */
const send: Action = {
  name: "staff-reports:send",
  roles: ["administration_director", "department_head", "committee_secretary"],
};
/** Anyone who holds a document; the sum of its bytes is all that is asked by. */
export const verifyPapers: Action = { name: "staff-reports:verify", roles: [], openTo: "everyone" };
/** What a meeting decided is noted and sent by the house itself. */
export const theHouseAlone: Action = { name: "staff-reports:house", roles: [] };

/** Which action each act of the lifecycle demands; the guard of a command and the button on a page both read this. */
export const demands: Record<ReportAct, Action> = {
  write: writeReports,
  "confirm-step": confirmStep,
  end: writeReports,
  "ask-attest": writeReports,
  attest,
  "put-on-agenda": useAgenda,
  "take-off-agenda": useAgenda,
  send,
};
