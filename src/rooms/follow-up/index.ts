/** The door: what other rooms may use of follow-up. */
export { refreshYear } from "./commands/refresh-year.ts";
