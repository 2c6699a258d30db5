import { createHmac, randomBytes } from "node:crypto";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { failed, type Outcome, ok } from "../../kernel/outcome.ts";
import { networkOf } from "./network-of.ts";

export type LimitTries = (what: string, who: string, perMinute: number) => Promise<Outcome<null>>;

const settings = {
  storeType: "pool",
  tableName: "rate_limit",
  tableCreated: true,
  duration: 60,
  clearExpiredByTimeout: false,
};
const tooMany = failed({ kind: "too-late", key: "web:too-many-tries" });

/**
 * Counts tries in the database. The address is never stored: its keyed digest is, the key lives only as long as the
 * process, and rows are deleted as soon as they have served, so that nobody can be told by them afterwards.
 */
export function tryLimiter(pool: Pool, now: () => Temporal.Instant): LimitTries {
  const key = randomBytes(32);
  const limiters = new Map<string, RateLimiterPostgres>();
  return async (what, who, perMinute) => {
    await pool.query("delete from rate_limit where expire < $1", [now().epochMilliseconds]);
    const known = limiters.get(what);
    const limiter =
      known ?? new RateLimiterPostgres({ ...settings, storeClient: pool, keyPrefix: what, points: perMinute });
    limiters.set(what, limiter);
    const digest = createHmac("sha256", key).update(networkOf(who)).digest("base64url");
    return limiter.consume(digest).then(
      () => ok(null),
      (refusal: unknown) => {
        if (refusal instanceof RateLimiterRes) return tooMany;
        throw refusal;
      },
    );
  };
}
