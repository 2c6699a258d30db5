/**
 * Which rooms a room may know, through their `index.ts`. Against the arrow one speaks by event: a job enqueued in the same
 * transaction. Adding an arrow is a decision about the house, so it is made here and not in passing.
 */
export const neighbours: Readonly<Record<string, readonly string[]>> = {
  organisation: [],
  register: ["organisation"],
  meetings: ["organisation", "register"],
  consultations: ["organisation", "register", "meetings"],
  "staff-reports": ["organisation", "register", "meetings", "consultations"],
  programmes: ["organisation", "register", "meetings", "consultations"],
  "follow-up": ["organisation", "register", "meetings", "consultations", "programmes"],
};
