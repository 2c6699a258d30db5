/** The door: what other rooms may use of programmes. */
export { type Standing, standings } from "./model.ts";
export { standingOf } from "./rules/standing-of.ts";
