const inYear = (year?: number) => (year === undefined ? "" : `?ar=${year}`);
const plan = (slug: string) => `/uppfoljning/organ/${slug}`;
const goal = (id: string) => `/uppfoljning/mal/${id}`;
const activity = (id: string) => `/uppfoljning/aktiviteter/${id}`;

export type GoalPage = "andra" | "anta" | "avsluta" | "bedom" | "aktiviteter/ny";
export type ActivityPage = "andra" | "uppdatera" | "underlag/nytt" | "beroenden" | "flytta";

/** Where the pages of follow-up are. */
export const followUpLinks = {
  todo: "/uppfoljning",
  todoOf: (slug: string, year?: number) => `/uppfoljning?organ=${slug}${year === undefined ? "" : `&ar=${year}`}`,
  plan: (slug: string, year?: number) => `${plan(slug)}${inYear(year)}`,
  newGoal: (slug: string, year: number, requirement?: string) =>
    `${plan(slug)}/mal/nytt${inYear(year)}${requirement === undefined ? "" : `&krav=${requirement}`}`,
  proposePlan: (slug: string, year: number) => `${plan(slug)}/foresla${inYear(year)}`,
  adoptPlan: (slug: string, year: number) => `${plan(slug)}/anta${inYear(year)}`,
  cityGoals: "/uppfoljning/stadens-mal",
  newCityGoal: (level: string) => `/uppfoljning/stadens-mal/nytt?niva=${level}`,
  goal,
  goalPage: (id: string, page: GoalPage) => `${goal(id)}/${page}`,
  activity,
  activityPage: (id: string, page: ActivityPage) => `${activity(id)}/${page}`,
  evidenceFile: (id: string, evidence: string) => `${activity(id)}/underlag/${evidence}/fil`,
  removeEvidence: (id: string, evidence: string) => `${activity(id)}/underlag/${evidence}/ta-bort`,
  picture: (year?: number) => `/uppfoljning/lagesbild${inYear(year)}`,
  examination: "/uppfoljning/granskning",
  requirement: (id: string) => `/uppfoljning/krav/${id}`,
  redThread: (id: string) => `/uppfoljning/rod-trad/${id}`,
  wheel: "/uppfoljning/arshjul",
  period: (id: string) => `/uppfoljning/perioder/${id}`,
  indicators: "/uppfoljning/indikatorer",
  imports: "/uppfoljning/importera",
};
