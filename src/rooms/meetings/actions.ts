import type { Action } from "../../platform/access/action.ts";
import { caseReaders } from "../../platform/access/case-readers.ts";
import type { ItemAct, MeetingAct } from "./lifecycle.ts";

/** The agendas and decisions of one's own body. What is public of them is told by the notice board, not by this room. */
export const readMeetings: Action = { name: "meetings:read", roles: caseReaders };
export const planMeeting: Action = {
  name: "meetings:plan",
  roles: ["committee_secretary", "registrar", "administrator"],
};
const keepAgenda: Action = { name: "meetings:keep-agenda", roles: ["committee_secretary", "registrar"] };
/** What was decided is written by whoever keeps the minutes, and by nobody else. */
export const keepMinutes: Action = { name: "meetings:keep-minutes", roles: ["committee_secretary"] };

/** Which action each act of the lifecycle demands; the guard of a command and the button on a page both read this. */
export const demands: Record<MeetingAct | ItemAct, Action> = {
  "move-meeting": planMeeting,
  cancel: planMeeting,
  "add-item": keepAgenda,
  "approve-minutes": keepMinutes,
  "change-item": keepAgenda,
  "shift-item": keepAgenda,
  "move-item": keepAgenda,
  "withdraw-item": keepAgenda,
  decide: keepMinutes,
  correct: keepMinutes,
  dissent: keepMinutes,
  "approve-at-once": keepMinutes,
};
