import { followUpLinks } from "./follow-up-links.ts";
import { periodLinks } from "./period-links.ts";

/** How far a body's plan for the year that is handed in next has come. `open` is an activity that is not done. */
export type PlanningFacts = {
  slug: string;
  year: number;
  period: string;
  goal: boolean;
  activity: boolean;
  open: string | null;
  told: boolean;
  handedIn: boolean;
};

/** The steps of planning a year, each done when it has really been done. */
export function stepsToPlan({ slug, year, period, goal, activity, open, told, handedIn }: PlanningFacts) {
  const step = (name: string, href: string, done: boolean) => ({
    ...{ text: `follow-up:tryout.plan.${name}`, href, done },
  });
  return [
    step("goal", followUpLinks.newGoal(slug, year), goal),
    step("activity", followUpLinks.plan(slug, year), activity),
    step("tell", open ? followUpLinks.activityPage(open, "uppdatera") : followUpLinks.todoOf(slug), told),
    step("hand-in", periodLinks.body(period, slug), handedIn),
  ];
}
