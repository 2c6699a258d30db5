/** The door: what other rooms may use of follow-up. */
export { refreshYear } from "./commands/refresh-year.ts";
export { type AreaFigures, type Figures, type PeriodFigures, periodFigures } from "./queries/period-figures.ts";
