import type { ItemState, MeetingState } from "./model.ts";

/** How far a meeting has come; the minutes' approval is its end. */
export const meetingStages = ["planned", "held", "approved", "cancelled"] as const;
export type MeetingStage = (typeof meetingStages)[number];

/** What can be done with a meeting. Which roles may do it stands in `actions.ts`, under the same name. */
export type MeetingAct = "move-meeting" | "cancel" | "add-item" | "approve-minutes";

/** What can be done with one item of its agenda. */
export type ItemAct =
  | "change-item"
  | "shift-item"
  | "move-item"
  | "withdraw-item"
  | "decide"
  | "correct"
  | "dissent"
  | "approve-at-once";

type MeetingRule = {
  in: readonly MeetingStage[];
  /** Not before the day of the meeting. */
  onceBegun?: true;
  /** Said when the stage shuts the act and neither cancelling nor approval is why. */
  otherwise: string;
};

/** In which stages of the meeting each act is open. The first decision makes a planned meeting a held one. */
export const meetingActs: Record<MeetingAct, MeetingRule> = {
  "move-meeting": { in: ["planned"], otherwise: "meetings:problem.meeting-is-held" },
  cancel: { in: ["planned"], otherwise: "meetings:problem.meeting-is-held" },
  "add-item": { in: ["planned", "held"], otherwise: "meetings:problem.meeting-is-held" },
  "approve-minutes": { in: ["planned", "held"], onceBegun: true, otherwise: "meetings:problem.meeting-is-held" },
};

type ItemRule = MeetingRule & { on: readonly ItemState[]; ownOnly?: true; immediateOnly?: true };

/** The same for an item: the stage of its meeting, and its own state. */
export const itemActs: Record<ItemAct, ItemRule> = {
  "change-item": {
    in: ["planned", "held"],
    on: ["waiting"],
    ownOnly: true,
    otherwise: "meetings:problem.item-decided",
  },
  "shift-item": { in: ["planned", "held"], on: ["waiting"], otherwise: "meetings:problem.item-decided" },
  "move-item": { in: ["planned", "held"], on: ["waiting"], otherwise: "meetings:problem.item-decided" },
  "withdraw-item": { in: ["planned", "held"], on: ["waiting"], otherwise: "meetings:problem.item-decided" },
  decide: { in: ["planned", "held"], on: ["waiting"], onceBegun: true, otherwise: "meetings:problem.item-decided" },
  correct: { in: ["held"], on: ["decided"], otherwise: "meetings:problem.item-not-decided" },
  dissent: { in: ["held"], on: ["decided"], otherwise: "meetings:problem.item-not-decided" },
  "approve-at-once": {
    in: ["held"],
    on: ["decided"],
    immediateOnly: true,
    otherwise: "meetings:problem.item-not-decided",
  },
};

type MeetingFacts = { state: MeetingState; day: Temporal.PlainDate; minutesApprovedDay: Temporal.PlainDate | null };
type ItemFacts = { state: ItemState; own: boolean; immediate: boolean };

/** How far the meeting has come. */
export function stageOf({ state, minutesApprovedDay }: Omit<MeetingFacts, "day">): MeetingStage {
  return minutesApprovedDay === null ? state : "approved";
}

function shutFor(rule: MeetingRule, meeting: MeetingFacts, today: Temporal.PlainDate): string | null {
  const stage = stageOf(meeting);
  if (stage === "cancelled") return "meetings:problem.meeting-cancelled";
  if (stage === "approved") return "meetings:problem.minutes-approved";
  const early = rule.onceBegun && Temporal.PlainDate.compare(meeting.day, today) > 0;
  if (early) return "meetings:problem.meeting-not-begun";
  return rule.in.includes(stage) ? null : rule.otherwise;
}

/** The message key of why the act is shut for this meeting today, or null when it is open. */
export function shutForMeeting(meeting: MeetingFacts, act: MeetingAct, today: Temporal.PlainDate): string | null {
  return shutFor(meetingActs[act], meeting, today);
}

/** The message key of why the act is shut for this item today, or null when it is open. An approved item is never changed. */
export function shutForItem(
  meeting: MeetingFacts,
  item: ItemFacts,
  act: ItemAct,
  today: Temporal.PlainDate,
): string | null {
  const rule = itemActs[act];
  if (item.state === "approved") return "meetings:problem.item-approved";
  if (item.state === "withdrawn") return "meetings:problem.item-withdrawn";
  if (!rule.on.includes(item.state)) return rule.otherwise;
  if (rule.ownOnly && !item.own) return "meetings:problem.belongs-to-report";
  if (rule.immediateOnly && !item.immediate) return "meetings:problem.not-immediate";
  return shutFor(rule, meeting, today);
}
