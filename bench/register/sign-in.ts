import type { Database } from "../../src/platform/database/connect.ts";
import { openSession } from "../../src/platform/identity/open-session.ts";

type Means = { db: Database; newId(): string; newSecret(): string; now(): Temporal.Instant };

/** A session as signing in would open it; gives the cookie that carries it. */
export async function signIn({ db, newId, newSecret, now }: Means, personId: string): Promise<string> {
  const secret = newSecret();
  await db
    .transaction()
    .execute((tx) => openSession(tx, { id: newId(), secret, personId, method: "demo", now: now() }));
  return `varn=${secret}`;
}
