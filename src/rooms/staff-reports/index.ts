/** The door: what other rooms may use of staff reports. */
export { type ReportState, reportStates } from "./model.ts";
