import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { failed, type Outcome, ok } from "../../kernel/outcome.ts";

export type LimitTries = (what: string, who: string, perMinute: number) => Promise<Outcome<null>>;

/** Counts tries in the database, so that every process of the house counts together. */
export function tryLimiter(pool: Pool): LimitTries {
  const limiters = new Map<string, RateLimiterPostgres>();
  return async (what, who, perMinute) => {
    const limiter =
      limiters.get(what) ??
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: "pool",
        tableName: "rate_limit",
        tableCreated: true,
        keyPrefix: what,
        points: perMinute,
        duration: 60,
        clearExpiredByTimeout: false,
      });
    limiters.set(what, limiter);
    return limiter.consume(who).then(
      () => ok(null),
      (refusal: unknown) => {
        if (refusal instanceof RateLimiterRes) return failed({ kind: "too-late", key: "web:too-many-tries" });
        throw refusal;
      },
    );
  };
}
