import type { Room } from "../../platform/room.ts";
import { readCity, readPlan } from "./actions.ts";
import { addActivityOperation } from "./api/add-activity.ts";
import { listActivitiesOperation } from "./api/list-activities.ts";
import { listGoalsOperation } from "./api/list-goals.ts";
import { listIndicatorsOperation } from "./api/list-indicators.ts";
import { listPeriodsOperation } from "./api/list-periods.ts";
import { readActivityOperation } from "./api/read-activity.ts";
import { readIndicatorOperation } from "./api/read-indicator.ts";
import { readPeriodReportOperation } from "./api/read-period-report.ts";
import { readPictureOperation } from "./api/read-picture.ts";
import { updateActivityOperation } from "./api/update-activity.ts";
import { makeTurns } from "./jobs/make-turns.ts";
import { openPeriods } from "./jobs/open-periods.ts";
import { readPlanImport } from "./jobs/read-plan-import.ts";
import { remindOfPeriods } from "./jobs/remind-of-periods.ts";
import { tellOfOverdue } from "./jobs/tell-of-overdue.ts";
import { writePlanImport } from "./jobs/write-plan-import.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };
import { findPlan } from "./queries/find-plan.ts";
import { followUpDue } from "./queries/follow-up-due.ts";
import { followUpTryouts } from "./queries/follow-up-tryouts.ts";

import { periodsDue } from "./queries/periods-due.ts";
import { followUpLinks } from "./rules/follow-up-links.ts";
import { periodLinks } from "./rules/period-links.ts";
import { pictureLinks } from "./rules/picture-links.ts";

/** What the follow-up room shows the house. */
export const followUpRoom: Room = {
  name: "follow-up",
  texts: { sv, en },
  entrances: [
    { href: followUpLinks.todo, label: "follow-up:todo.entrance", opens: readPlan },
    { href: pictureLinks.page, label: "follow-up:picture.entrance", opens: readCity },
    { href: pictureLinks.lists({}), label: "follow-up:lists.entrance", opens: readCity },
    { href: periodLinks.wheel(), label: "follow-up:wheel.title", opens: readPlan },
  ],
  due: async (world, actor) => {
    const [plan, reports] = await Promise.all([followUpDue(world, actor, {}), periodsDue(world, actor, {})]);
    return [...(plan.ok ? plan.value : []), ...(reports.ok ? reports.value : [])];
  },
  find: async (world, actor, text) => {
    const found = await findPlan(world, actor, { text });
    return (found.ok ? found.value : []).map(({ kind, id, title, body, year }) => ({
      href: kind === "goal" ? followUpLinks.goal(id) : followUpLinks.activity(id),
      title,
      kind: `follow-up:find.${kind}`,
      detail: year === null ? body : `${body} ${year}`,
    }));
  },
  tasks: {
    "open-periods": openPeriods,
    "remind-of-periods": remindOfPeriods,
    "read-plan-import": readPlanImport,
    "write-plan-import": writePlanImport,
    "make-turns": makeTurns,
    "tell-of-overdue": tellOfOverdue,
  },
  daily: ["open-periods", "remind-of-periods", "make-turns", "tell-of-overdue"],
  tryouts: followUpTryouts,
  operations: [
    readPictureOperation,
    listGoalsOperation,
    listActivitiesOperation,
    readActivityOperation,
    addActivityOperation,
    updateActivityOperation,
    listIndicatorsOperation,
    readIndicatorOperation,
    listPeriodsOperation,
    readPeriodReportOperation,
  ],
};
