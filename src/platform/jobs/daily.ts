import { type ParsedCronItem, parseCronItems } from "graphile-worker";

/** At a quarter past three in the night, Swedish winter time: before anybody's working day and after every midnight. */
const everyNight = "15 2 * * *";

/**
 * The tasks that the house does once a day, however many processes run. A night when none ran is made up for when one starts,
 * as long as it was not more than a week ago.
 */
export const dailyItems = (tasks: readonly string[]): ParsedCronItem[] =>
  parseCronItems(
    tasks.map((task) => ({
      task,
      match: everyNight,
      options: { backfillPeriod: 7 * 24 * 3600 * 1000, maxAttempts: 10 },
    })),
  );
