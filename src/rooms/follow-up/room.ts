import type { Room } from "../../platform/room.ts";
import { readCity } from "./actions.ts";
import { openPeriods } from "./jobs/open-periods.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };
import { pictureLinks } from "./rules/picture-links.ts";

/** What the follow-up room shows the house. */
export const followUpRoom: Room = {
  name: "follow-up",
  texts: { sv, en },
  entrances: [
    { href: pictureLinks.page, label: "follow-up:picture.entrance", opens: readCity },
    { href: pictureLinks.lists({}), label: "follow-up:lists.entrance", opens: readCity },
  ],
  tasks: { "open-periods": openPeriods },
  daily: ["open-periods"],
};
