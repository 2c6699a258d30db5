import type { Action } from "../../platform/access/action.ts";

const managers = ["unit_manager", "department_head", "administration_director"] as const;

/** The directory holds names, titles and work contacts: whoever is signed in reads all of it. */
export const readDirectory: Action = { name: "organisation:read", roles: [], openTo: "signed-in" };

/** Bodies, units, people, roles, mandates and groups of the whole city. */
export const manageOrganisation: Action = { name: "organisation:manage", roles: ["administrator"] };

export const keepContactPoints: Action = {
  name: "organisation:keep-contact-points",
  roles: ["administrator", "registrar"],
};

/** Whoever answers for a contact point may say that it works, whatever role they have. */
export const verifyOwnContactPoint: Action = {
  name: "organisation:verify-own-contact-point",
  roles: [],
  openTo: "signed-in",
};

export const recordAbsence: Action = {
  name: "organisation:record-absence",
  roles: ["administrator", "registrar", ...managers],
};
export const recordOwnAbsence: Action = { name: "organisation:record-own-absence", roles: [], openTo: "signed-in" };

/** Those who are told when somebody at their body will be away without a substitute. */
export const answerForAbsences: Action = { name: "organisation:answer-for-absences", roles: managers };

/** Who changed what, and when. */
export const readHistory: Action = {
  name: "organisation:read-history",
  roles: ["administrator", "auditor", "registrar"],
};

/** Nobody has a role for these; the house does them: reading in a city when it is set up, and throwing old files away. */
export const loadWholeCity: Action = { name: "organisation:load-city", roles: [] };
export const dropOldFiles: Action = { name: "organisation:drop-old-files", roles: [] };
