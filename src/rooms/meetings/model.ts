export const meetingStates = ["planned", "held", "cancelled"] as const;
export type MeetingState = (typeof meetingStates)[number];

/** The groups of an agenda, in their order. */
export const itemGroups = ["opening", "decisions", "consultations", "notifications", "closing"] as const;
export type ItemGroup = (typeof itemGroups)[number];

/**
 * An item waits for the meeting, is decided there, and is approved with the minutes or at once. One that was taken off the
 * agenda before it was decided is kept as withdrawn.
 */
export const itemStates = ["waiting", "decided", "approved", "withdrawn"] as const;
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

/** Longest texts, in characters. */
export const longest = { place: 200, title: 500, reason: 2_000, names: 500, statement: 20_000, text: 50_000 } as const;
