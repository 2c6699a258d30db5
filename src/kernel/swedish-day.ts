const months = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** A day as it is written in running text: *14 februari 2024*. `day` is written as `2024-02-14`. */
export function swedishDay(day: string): string {
  const { day: number, month, year } = Temporal.PlainDate.from(day);
  return `${number} ${months[month - 1]} ${year}`;
}
