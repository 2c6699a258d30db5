import type { GoalState, Health } from "../model.ts";
import { chance } from "./chance.ts";
import type { DemoPlan, DemoPlans, DemoTheme, Season } from "./demo-plans.ts";
import { fillIn } from "./fill-in.ts";
import { type MadeActivity, makeActivity } from "./make-activity.ts";

export type MadeGoal = {
  title: string;
  about: string;
  under: string;
  requirements: string[];
  state: GoalState;
  health: Health;
  healthReason: string | null;
  proposedDay: Temporal.PlainDate | null;
  updatedDay: Temporal.PlainDate;
  activities: MadeActivity[];
};
export type MadeYear = {
  year: number;
  adoptedDay: Temporal.PlainDate | null;
  paragraph: string | null;
  goals: MadeGoal[];
};

const compare = Temporal.PlainDate.compare;

/** The themes that concern the body, in an order of its own that turns a little every year. */
function themesFor({ body }: DemoPlan, kind: string, themes: readonly DemoTheme[], year: number): DemoTheme[] {
  const bound = themes.filter(({ only, kinds }) => (only ? only.includes(body) : !kinds || kinds.includes(kind)));
  const rank = ({ key, only }: DemoTheme) => chance(body, key, Math.floor(year / 2)) - (only ? 0.3 : 0);
  return bound.toSorted((one, other) => rank(one) - rank(other)).slice(0, kind === "company" ? 3 : 4);
}

function healthOf(activities: readonly MadeActivity[]): Health {
  const said = activities.map(({ health }) => health).filter((health) => health !== "unknown");
  if (said.length === 0) return "unknown";
  const bad = said.filter((health) => health === "off_track").length;
  if (bad > 1 || bad === said.length) return "off_track";
  return bad > 0 || said.includes("at_risk") ? "at_risk" : "on_track";
}

function makeGoal(
  theme: DemoTheme,
  plan: DemoPlan,
  season: Season,
  city: DemoPlans,
  adopted: Temporal.PlainDate | null,
) {
  const wanted = theme.activities.filter((_, at) => at < 2 || chance(plan.body, theme.key, season.year, at) < 0.5);
  const activities = wanted.map((one) => makeActivity(one, plan, season, city, theme.key));
  const proposedDay = Temporal.PlainDate.from({ year: season.year - 1, month: 12, day: 2 });
  const health = healthOf(activities);
  const days = activities.flatMap(({ updates }) => updates.map(({ day }) => day));
  const worst = activities.find((one) => one.health === "off_track" || one.health === "at_risk");
  return {
    ...{ title: fillIn(theme.title, plan), about: theme.about, under: theme.under, requirements: theme.requirements },
    ...{ state: adopted ? ("adopted" as const) : ("proposed" as const), health, proposedDay, activities },
    healthReason: health === "on_track" || health === "unknown" ? null : (worst?.updates.at(-1)?.note ?? null),
    updatedDay: [...days, adopted ?? proposedDay].toSorted(compare).at(-1) ?? proposedDay,
  };
}

/** Drafts of next year's goals, with nothing under them yet. */
function makeDrafts(plan: DemoPlan, kind: string, season: Season, city: DemoPlans): MadeYear {
  const goals = themesFor(plan, kind, city.themes, season.year)
    .slice(0, 2)
    .map(({ title, about, under, requirements }) => ({
      ...{ title: fillIn(title, plan), about, under, requirements, state: "draft" as const },
      ...{ health: "unknown" as const, healthReason: null, proposedDay: null },
      ...{ updatedDay: season.today.subtract({ days: 9 }), activities: [] },
    }));
  return { year: season.year, adoptedDay: null, paragraph: null, goals };
}

/** A body's goals and activities for a year as they stand on the day the demo is loaded; null when it has no plan. */
export function makeYear(plan: DemoPlan, kind: string, season: Season, city: DemoPlans): MadeYear | null {
  const { year, today } = season;
  if (year > today.year) return plan.ahead && today.month >= 10 ? makeDrafts(plan, kind, season, city) : null;
  const now = year === today.year;
  if (now && plan.manner === "none") return null;
  const decided = Temporal.PlainDate.from({ year: year - 1, month: 12, day: 8 }).add({
    days: Math.floor(chance(plan.body, year, "adopted") * 48),
  });
  const adopted = (now && plan.manner === "never_adopted") || compare(decided, today) > 0 ? null : decided;
  const goals = themesFor(plan, kind, city.themes, year).map((theme) => makeGoal(theme, plan, season, city, adopted));
  const paragraph = adopted ? `§ ${4 + Math.floor(chance(plan.body, year, "paragraph") * 20)}` : null;
  return { year, adoptedDay: adopted, paragraph, goals };
}
