import { addWorkingDays, isWorkingDay } from "../../../kernel/working-day.ts";

/** The last working day on or before `day`. */
export const workingDayBy = (day: Temporal.PlainDate): Temporal.PlainDate =>
  isWorkingDay(day) ? day : addWorkingDays(day, -1);
