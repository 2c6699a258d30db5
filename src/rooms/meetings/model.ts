export const meetingStates = ["planned", "held", "cancelled"] as const;
export type MeetingState = (typeof meetingStates)[number];

/** The groups of an agenda, in their order. */
export const itemGroups = ["opening", "decisions", "consultations", "notifications", "closing"] as const;
export type ItemGroup = (typeof itemGroups)[number];

/** An item waits for the meeting, is decided there, and is approved with the minutes or at once. */
export const itemStates = ["waiting", "decided", "approved"] as const;
export type ItemState = (typeof itemStates)[number];

/** What a meeting can make of an item. */
export const itemOutcomes = [
  "approved",
  "approved_with_changes",
  "own_statement",
  "tabled",
  "referred_back",
  "declined",
] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

/** Dissent and statements in the minutes (KL 4:27 on reservations). */
export const dissentKinds = ["reservation", "special_statement", "alternate_statement"] as const;
export type DissentKind = (typeof dissentKinds)[number];
