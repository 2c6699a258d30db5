/** What is waited after each try that did not go well, as Standard Webhooks advises: ten tries in a little more than three days. */
export const retryWaits: readonly Temporal.Duration[] = [
  { seconds: 5 },
  { minutes: 5 },
  { minutes: 30 },
  { hours: 2 },
  { hours: 5 },
  { hours: 10 },
  { hours: 14 },
  { hours: 20 },
  { hours: 24 },
].map((wait) => Temporal.Duration.from(wait));

/** When the next try is, after so many; null when there has been enough. */
export function nextTry(attempts: number, now: Temporal.Instant): Temporal.Instant | null {
  const wait = retryWaits[attempts - 1];
  return wait ? now.add(wait) : null;
}
