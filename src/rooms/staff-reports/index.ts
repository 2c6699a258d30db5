/** The door: what other rooms may use of staff reports. */
export { bringSealKey } from "./commands/bring-seal-key.ts";
export { type ReportState, reportStates } from "./model.ts";
export type { DemoReports } from "./seed/demo-reports.ts";
export { seedReports } from "./seed/seed-reports.ts";
