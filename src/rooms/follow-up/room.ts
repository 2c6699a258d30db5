import type { Room } from "../../platform/room.ts";
import { openPeriods } from "./jobs/open-periods.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };

/** What the follow-up room shows the house. */
export const followUpRoom: Room = {
  name: "follow-up",
  texts: { sv, en },
  entrances: [],
  tasks: { "open-periods": openPeriods },
  daily: ["open-periods"],
};
