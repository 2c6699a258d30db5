import type { Room } from "../../platform/room.ts";
import { readMeetings } from "./actions.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };
import { findMeetings } from "./queries/find-meetings.ts";
import { meetingTryouts } from "./queries/meeting-tryouts.ts";
import { meetingsDue } from "./queries/meetings-due.ts";

/** What the meetings room shows the house. */
export const meetingsRoom: Room = {
  name: "meetings",
  texts: { sv, en },
  entrances: [{ href: "/sammantraden", label: "meetings:calendar.title", opens: readMeetings }],
  due: meetingsDue,
  tryouts: meetingTryouts,
  find: findMeetings,
};
