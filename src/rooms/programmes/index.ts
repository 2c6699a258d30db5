/** The door: what other rooms may use of programmes. */
export { readProgrammes } from "./actions.ts";
export { type Addressee, type Standing, standings } from "./model.ts";
export { type FocusArea, focusAreasOf } from "./queries/focus-areas-of.ts";
export { programmeInForce, type VersionInForce } from "./queries/programme-in-force.ts";
export {
  type CausingViewpoint,
  type RequirementOrigin,
  requirementOrigin,
  type WordingThen,
} from "./queries/requirement-origin.ts";
export { type RequirementInVersion, requirementsOf } from "./queries/requirements-of.ts";
export { type VersionOnDay, versionOnDay } from "./queries/version-on-day.ts";
export { bindsBody } from "./rules/binds-body.ts";
export { programmeLinks } from "./rules/programme-links.ts";
export { standingOf } from "./rules/standing-of.ts";
export { type DemoProgrammes, seedProgrammes } from "./seed/seed-programmes.ts";
