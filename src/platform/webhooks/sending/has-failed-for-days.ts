/** So long may an endpoint go without taking anything before it is stopped. Longer than all the tries of one message. */
const borne = Temporal.Duration.from({ hours: 5 * 24 });

/** Whether an endpoint that has taken nothing since then is to be stopped. Asked when a message has died. */
export const hasFailedForDays = (since: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(since.add(borne), now) <= 0;
