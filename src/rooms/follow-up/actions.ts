import type { Action } from "../../platform/access/action.ts";
import { caseReaders } from "../../platform/access/case-readers.ts";
import type { GoalLevel } from "./model.ts";

/** One's own body's goals, activities and reports, drafts too. */
export const readPlan: Action = { name: "follow-up:read", roles: caseReaders };
/** The whole city's: the executive board has oversight of the others (KL 6:1), auditors examine. Drafts are not in it. */
export const readCity: Action = {
  name: "follow-up:read-city",
  roles: ["security_strategist", "administrator", "auditor"],
};
/** Goals and activities, updates, evidence, import. */
export const writePlan: Action = {
  name: "follow-up:write",
  roles: ["security_coordinator", "case_officer", "security_strategist"],
};
/** Whoever owns an activity says how it goes; the command sees to it that it is theirs when they are no planner. */
export const updateActivity: Action = {
  name: "follow-up:update",
  roles: ["security_coordinator", "case_officer", "security_strategist", "unit_manager", "department_head"],
};
/** That the body has adopted its plan is noted by those who keep its decisions. */
export const adoptPlan: Action = {
  name: "follow-up:adopt",
  roles: ["security_coordinator", "committee_secretary", "administration_director"],
};
/** What is handed in is answered for by the coordinator or the head. */
export const handInReport: Action = {
  name: "follow-up:hand-in",
  roles: ["security_coordinator", "department_head", "administration_director"],
};
/** Periods, council's goals and indicators, what is opened again. */
export const keepPeriods: Action = { name: "follow-up:keep-periods", roles: ["security_strategist"] };

/** The council's own goals are written by those who keep the periods; a body's own by its planners. */
export const writesGoal = (level: GoalLevel): Action => (level === "own" ? writePlan : keepPeriods);
export const adoptsGoal = (level: GoalLevel): Action => (level === "own" ? adoptPlan : keepPeriods);
/** Nobody has a role for it; the house does it when a city is set up. */
export const loadWholePlan: Action = { name: "follow-up:load", roles: [] };
