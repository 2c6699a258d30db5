import { theHouse } from "../../../platform/access/actor.ts";
import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import { programmeInForce, requirementsOf } from "../../programmes/index.ts";
import { loadCityGoals } from "../commands/load-city-goals.ts";
import { loadPlan } from "../commands/load-plan.ts";
import type { DemoPlan, DemoPlans, Season } from "./demo-plans.ts";
import { makeYear } from "./make-year.ts";
import { seedPlanLife } from "./seed-plan-life.ts";

/** The programmes the plans point into, their requirements by key. */
export type DemoRequirements = {
  programmes: { kind: string; versions: { state: string; requirements: { key: string; text: string }[] }[] }[];
};
type Served = { requirements: string[]; areas: string[] };

/** Which years: two behind this one, this one, and drafts for the next. */
const years = [-2, -1, 0, 1];

/** What a theme serves in the programme in force. @throws for a requirement that it does not have. */
async function serving(stage: Stage, { programmes }: DemoRequirements): Promise<(keys: string[]) => Served> {
  const inForce = await programmeInForce(stage.world.db, stage.today);
  if (!inForce) throw new Error("The demo has no programme in force");
  const demands = await requirementsOf(stage.world.db, inForce.versionId);
  const texts = programmes
    .filter(({ kind }) => kind === "security")
    .flatMap(({ versions }) => versions.flatMap(({ requirements }) => requirements));
  return (keys) => {
    const served = keys.map((key) => {
      const found = demands.find(({ text }) => texts.some((one) => one.key === key && one.text === text));
      if (!found) throw new Error(`The programme in force demands nothing called ${key}`);
      return found;
    });
    const areas = new Set(served.slice(0, 1).flatMap(({ areaIds }) => areaIds));
    return { requirements: served.map(({ requirementId }) => requirementId), areas: [...areas] };
  };
}

type Body = { slug: string; kind: string; lastDay: Temporal.PlainDate | null };

function seasonOf({ today }: Stage, year: number, { lastDay }: Body): Season | null {
  if (lastDay === null || Temporal.PlainDate.compare(today, lastDay) <= 0) return { year, today, until: today };
  return lastDay.year < year ? null : { year, today, until: lastDay };
}

/** Reads in the council's goals and every body's plans as the house. A body that has goals already is left alone. */
export async function seedPlans(
  stage: Stage,
  city: DemoPlans & DemoRequirements,
  tell: (line: string) => void,
): Promise<void> {
  const { world, today } = stage;
  const serves = await serving(stage, city);
  const from = `${today.year - 2}-01-01`;
  const council = { body: "kommunstyrelsen", from, to: `${today.year + 1}-12-31`, goals: city.cityGoals };
  done("the council's goals", await loadCityGoals(world, theHouse, council));
  const above = await world.db.selectFrom("goal").select(["id", "title"]).where("level", "<>", "own").execute();
  const parentOf = (key: string) => {
    const title = city.cityGoals.find((one) => one.key === key)?.title;
    return above.find((one) => one.title === title)?.id;
  };
  const bodies = await world.db.selectFrom("body").select(["slug", "kind", "to_day as lastDay"]).execute();
  const planned = (plan: DemoPlan) => {
    const body = bodies.find(({ slug }) => slug === plan.body);
    if (!body) throw new Error(`The plans name the body ${plan.body}, which is not there`);
    return years.flatMap((after) => {
      const season = seasonOf(stage, today.year + after, body);
      const made = season && makeYear(plan, body.kind, season, city);
      if (!made) return [];
      const goals = made.goals.map((goal) => ({ ...goal, parent: parentOf(goal.under), ...serves(goal.requirements) }));
      return [{ ...made, goals }];
    });
  };
  for (const plan of city.plans) {
    done(`the plan of ${plan.body}`, await loadPlan(world, theHouse, { body: plan.body, years: planned(plan) }));
  }
  await seedPlanLife(stage, city);
  tell(`${city.plans.length} plans`);
}
