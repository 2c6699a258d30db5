/** How long a session lasts: ended after an hour without a request, and after twelve hours whatever happens. */
export const sessionLife = {
  idle: Temporal.Duration.from({ hours: 1 }),
  absolute: Temporal.Duration.from({ hours: 12 }),
  /** The secret in the cookie is exchanged this often, so a copied one soon stops working. */
  rotateAfter: Temporal.Duration.from({ minutes: 30 }),
  /** Requests already under way when the secret was exchanged still carry the old one. */
  oldSecretFor: Temporal.Duration.from({ seconds: 60 }),
  /** Noting every request would make each reading a writing. */
  noteSeenEvery: Temporal.Duration.from({ seconds: 60 }),
} as const;
