/** An instant for libraries that still know only `Date`. The time is the caller's; no clock is read. */
export const dateOf = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);
