import type { Tx } from "../database/connect.ts";
import { secretHash } from "./secret-hash.ts";
import { sessionLife } from "./session-life.ts";

type Opening = { id: string; secret: string; personId: string; method: string; now: Temporal.Instant };

/** Starts a session; the secret goes to the browser's cookie and only its hash is kept. */
export async function openSession(tx: Tx, { id, secret, personId, method, now }: Opening): Promise<void> {
  await tx
    .insertInto("session")
    .values({
      id,
      token_hash: secretHash(secret),
      person_id: personId,
      method,
      created_at: now,
      rotated_at: now,
      seen_at: now,
      expires_at: now.add(sessionLife.absolute),
    })
    .execute();
}
