import { theHouse } from "../../../platform/access/actor.ts";
import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import { loadReports } from "../commands/load-reports.ts";
import { loadWheels } from "../commands/load-wheels.ts";
import type { PeriodKind } from "../model.ts";
import type { DemoPlan, DemoPlans } from "./demo-plans.ts";
import { fateOf } from "./fate-of.ts";

type Period = { id: string; year: number; kind: string; cutOff: Temporal.PlainDate; dueDay: Temporal.PlainDate };

/** Reads in the year wheel, and what each body has handed in for the periods that are over. Plans come before. */
export async function seedReports(stage: Stage, { plans }: DemoPlans, tell: (line: string) => void): Promise<void> {
  const { world, today } = stage;
  const years = [-1, 0, 1].map((after) => today.year + after);
  done("the year wheel", await loadWheels(world, theHouse, { body: "kommunstyrelsen", years }));
  const closed: Period[] = await world.db
    .selectFrom("follow_up_period")
    .select(["id", "year", "kind", "cut_off as cutOff", "due_day as dueDay"])
    .where("state", "=", "closed")
    .orderBy("due_day")
    .execute();
  const bodies = await world.db.selectFrom("body").select(["slug", "to_day as lastDay"]).execute();
  const handedIn = ({ body, manner }: DemoPlan) => {
    const lastDay = bodies.find(({ slug }) => slug === body)?.lastDay ?? null;
    return closed.flatMap((period) => {
      if (lastDay && Temporal.PlainDate.compare(lastDay, period.dueDay) < 0) return [];
      const kind = period.kind as PeriodKind;
      const fate = fateOf({ body, manner, year: period.year, kind, thisYear: period.year === today.year });
      return fate === "missing" ? [] : [{ ...period, kind, fate }];
    });
  };
  let count = 0;
  for (const plan of plans) {
    const periods = handedIn(plan);
    done(`what ${plan.body} handed in`, await loadReports(world, theHouse, { body: plan.body, periods }));
    count += periods.length;
  }
  tell(`${count} reports`);
}
