/** The door: what other rooms may use of the organisation. */
export { readDirectory } from "./actions.ts";
export { type BodyKind, bodyKinds, type Position, positions } from "./model.ts";
export { bodyNames } from "./queries/body-names.ts";
export { type BodyOption, bodyOptions } from "./queries/body-options.ts";
export { expandGroup, expandGroups, type GroupBody } from "./queries/expand-group.ts";
export { heldOn } from "./queries/held-on.ts";
export { listAbsencesAt } from "./queries/list-absences-at.ts";
export { peopleWithRole, type RoleHolder } from "./queries/people-with-role.ts";
export { isEmail } from "./rules/is-email.ts";
export { holdsOn, type Period } from "./rules/period.ts";
export { type Succession, standingSuccessors } from "./rules/standing-successors.ts";
export type { CityInput } from "./seed/city-shape.ts";
export { seedAway } from "./seed/seed-away.ts";
export { seedOrganisation } from "./seed/seed-organisation.ts";
