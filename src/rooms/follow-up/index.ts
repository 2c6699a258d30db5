/** The door: what other rooms may use of follow-up. */
export { addActivity } from "./commands/add-activity.ts";
export { addDependency } from "./commands/add-dependency.ts";
export { addEvidence } from "./commands/add-evidence.ts";
export { addGoal } from "./commands/add-goal.ts";
export { adoptGoal } from "./commands/adopt-goal.ts";
export { adoptPlan } from "./commands/adopt-plan.ts";
export { assessGoal } from "./commands/assess-goal.ts";
export { commentActivity } from "./commands/comment-activity.ts";
export { proposeGoal } from "./commands/propose-goal.ts";
export { proposePlan } from "./commands/propose-plan.ts";
export { refreshYear } from "./commands/refresh-year.ts";
export { updateActivity } from "./commands/update-activity.ts";
export { type AreaFigures, type Figures, type PeriodFigures, periodFigures } from "./queries/period-figures.ts";
export { followUpLinks } from "./rules/follow-up-links.ts";
export type { DemoPlans } from "./seed/demo-plans.ts";
export { seedIndicators } from "./seed/seed-indicators.ts";
export { seedPlans } from "./seed/seed-plans.ts";
export { seedReports } from "./seed/seed-reports.ts";
