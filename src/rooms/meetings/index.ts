/** The door: what other rooms may use of meetings. */
export { readMeetings } from "./actions.ts";
export { type AgendaEntry, putOnAgenda } from "./commands/put-on-agenda.ts";
export { takeOffAgenda } from "./commands/take-off-agenda.ts";
export { type ItemGroup, type ItemOutcome, itemOutcomes } from "./model.ts";
export { excerptPaper } from "./queries/excerpt-paper.ts";
export { type Dissent, type SettledItem, settledItem } from "./queries/settled-item.ts";
export { type UpcomingMeeting, upcomingMeetings } from "./queries/upcoming-meetings.ts";
export { meetingLinks } from "./rules/meeting-links.ts";
export type { DemoMeetings } from "./seed/demo-meetings.ts";
export { playDecision } from "./seed/play-decision.ts";
export { seedMeetings } from "./seed/seed-meetings.ts";
export { seedMinutes } from "./seed/seed-minutes.ts";
