/** On which day the programme is read for a plan: next year's is written for the version that will be in force then. */
export function planDay(year: number | null, today: Temporal.PlainDate): Temporal.PlainDate {
  if (year === null || year <= today.year) return today;
  return Temporal.PlainDate.from({ year, month: 1, day: 1 });
}
