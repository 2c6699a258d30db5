import type { Room } from "../../platform/room.ts";
import { readCity, readPlan } from "./actions.ts";
import { openPeriods } from "./jobs/open-periods.ts";
import { remindOfPeriods } from "./jobs/remind-of-periods.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };
import { periodsDue } from "./queries/periods-due.ts";
import { periodLinks } from "./rules/period-links.ts";
import { pictureLinks } from "./rules/picture-links.ts";

/** What the follow-up room shows the house. */
export const followUpRoom: Room = {
  name: "follow-up",
  texts: { sv, en },
  entrances: [
    { href: pictureLinks.page, label: "follow-up:picture.entrance", opens: readCity },
    { href: pictureLinks.lists({}), label: "follow-up:lists.entrance", opens: readCity },
    { href: periodLinks.wheel(), label: "follow-up:wheel.title", opens: readPlan },
  ],
  due: async (world, actor) => {
    const reports = await periodsDue(world, actor, {});
    return reports.ok ? reports.value : [];
  },
  tasks: { "open-periods": openPeriods, "remind-of-periods": remindOfPeriods },
  daily: ["open-periods", "remind-of-periods"],
};
