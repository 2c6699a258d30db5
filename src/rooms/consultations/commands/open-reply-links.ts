import type { Tx } from "../../../platform/database/connect.ts";
import { secretHash } from "../../../platform/identity/secret-hash.ts";
import type { World } from "../../../platform/world.ts";

type Means = { now: Temporal.Instant } & Pick<World, "newId" | "newSecret" | "origin">;

/**
 * A link for each of those without account: one purpose, 32 random bytes, of which only the hash is kept. Answers with the
 * whole addresses, in order. Links opened before stay good until they are revoked.
 */
export async function openReplyLinks(tx: Tx, consulteeIds: readonly string[], means: Means): Promise<string[]> {
  const opened = consulteeIds.map((consultee_id) => ({ consultee_id, id: means.newId(), secret: means.newSecret() }));
  const rows = opened.map(({ secret, ...row }) => ({
    ...row,
    token_hash: secretHash(secret),
    created_at: means.now,
    revoked_at: null,
  }));
  if (rows.length > 0) await tx.insertInto("reply_link").values(rows).execute();
  return opened.map(({ secret }) => `${means.origin}/svara/${secret}`);
}
