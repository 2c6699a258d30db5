import type { Actor } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { demands } from "../actions.ts";
import { type ItemAct, itemActs, type MeetingAct, meetingActs, shutForItem, shutForMeeting } from "../lifecycle.ts";
import type { ItemState, MeetingState } from "../model.ts";

type OfMeeting = {
  bodyId: string;
  state: MeetingState;
  day: Temporal.PlainDate;
  minutesApprovedDay: Temporal.PlainDate | null;
};
type OfItem = { state: ItemState; own: boolean; immediate: boolean };

/** What this actor can do with the meeting today: the same table and the same roles that guard the commands. */
export function allowedOnMeeting(actor: Actor, meeting: OfMeeting, today: Temporal.PlainDate): ReadonlySet<MeetingAct> {
  const acts = Object.keys(meetingActs) as MeetingAct[];
  const open = (act: MeetingAct) => shutForMeeting(meeting, act, today) === null;
  return new Set(acts.filter((act) => open(act) && can(actor, demands[act], meeting.bodyId)));
}

/** What this actor can do with an item of it today. */
export function allowedOnItem(
  actor: Actor,
  meeting: OfMeeting,
  item: OfItem,
  today: Temporal.PlainDate,
): ReadonlySet<ItemAct> {
  const acts = Object.keys(itemActs) as ItemAct[];
  const open = (act: ItemAct) => shutForItem(meeting, item, act, today) === null;
  return new Set(acts.filter((act) => open(act) && can(actor, demands[act], meeting.bodyId)));
}
