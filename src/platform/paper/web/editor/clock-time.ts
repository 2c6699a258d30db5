/** The time of day in Stockholm of an instant that was written as text: `14:02`, as the pages write it. */
export function clockTime(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  const options = { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm" } as const;
  return new Intl.DateTimeFormat("sv-SE", options).format(at);
}
