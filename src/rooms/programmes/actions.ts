import type { Action } from "../../platform/access/action.ts";
import { caseReaders } from "../../platform/access/case-readers.ts";
import type { VersionAct } from "./lifecycle.ts";

const keepers = ["security_strategist", "case_officer"] as const;

/** What is adopted is public; what is written is read where it is written. */
export const readAdopted: Action = { name: "programmes:read-adopted", roles: [], openTo: "everyone" };
export const readProgrammes: Action = { name: "programmes:read", roles: caseReaders };
export const writeProgramme: Action = { name: "programmes:write", roles: keepers };
/** That a political body has decided is noted by those who keep its minutes or put the matter before it. */
const recordDecision: Action = {
  name: "programmes:record-decision",
  roles: ["security_strategist", "committee_secretary", "registrar"],
};
/** A company or committee notes its own board's adoption. */
export const recordAdoption: Action = {
  name: "programmes:record-adoption",
  roles: ["security_coordinator", "committee_secretary", "registrar", "administration_director"],
};

/** Nobody has a role for it; the house does it when a city is set up. */
export const loadWholeProgramme: Action = { name: "programmes:load", roles: [] };

/** Which action each act of the lifecycle demands; the guard of a command and the button on a page both read this. */
export const versionDemands: Record<VersionAct, Action> = {
  write: writeProgramme,
  discard: writeProgramme,
  "approve-for-consultation": writeProgramme,
  send: writeProgramme,
  compile: writeProgramme,
  prepare: writeProgramme,
  propose: recordDecision,
  adopt: recordDecision,
  reject: recordDecision,
  table: recordDecision,
  "refer-back": recordDecision,
  "take-up": recordDecision,
  "record-adoption": recordAdoption,
  repeal: recordDecision,
};
