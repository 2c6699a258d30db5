import type { Actor } from "../access/actor.ts";
import { loadActor } from "../access/load-actor.ts";
import type { Database } from "../database/connect.ts";
import type { World } from "../world.ts";
import { secretHash } from "./secret-hash.ts";
import { sessionLife } from "./session-life.ts";

export type Resumed = { sessionId: string; actor: Actor; newSecret: string | null };

const later = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0;

async function findSession(db: Database, hash: Buffer, now: Temporal.Instant) {
  const session = await db
    .selectFrom("session")
    .select(["id", "person_id", "token_hash", "rotated_at", "seen_at", "expires_at"])
    .where((is) => is.or([is("token_hash", "=", hash), is("previous_token_hash", "=", hash)]))
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (!session || later(now, session.expires_at) || later(now, session.seen_at.add(sessionLife.idle))) return null;
  const old = !session.token_hash.equals(hash);
  return old && later(now, session.rotated_at.add(sessionLife.oldSecretFor)) ? null : { ...session, old };
}

/** Exchanges the secret; null when another request has just done so. */
async function rotate(world: World, sessionId: string, hash: Buffer, now: Temporal.Instant): Promise<string | null> {
  const secret = world.newSecret();
  const { numUpdatedRows } = await world.db
    .updateTable("session")
    .set({ token_hash: secretHash(secret), previous_token_hash: hash, rotated_at: now, seen_at: now })
    .where("id", "=", sessionId)
    .where("token_hash", "=", hash)
    .executeTakeFirst();
  return numUpdatedRows > 0n ? secret : null;
}

/** The session behind a cookie's secret, or null when it is unknown, ended, idle too long or too old. */
export async function resumeSession(world: World, secret: string, today: Temporal.PlainDate): Promise<Resumed | null> {
  const now = world.now();
  const hash = secretHash(secret);
  const session = await findSession(world.db, hash, now);
  const actor = session && (await loadActor(world.db, session.person_id, today));
  if (!session || !actor) return null;
  const due = !session.old && later(now, session.rotated_at.add(sessionLife.rotateAfter));
  const newSecret = due ? await rotate(world, session.id, hash, now) : null;
  if (!due && later(now, session.seen_at.add(sessionLife.noteSeenEvery))) {
    await world.db.updateTable("session").set({ seen_at: now }).where("id", "=", session.id).execute();
  }
  return { sessionId: session.id, actor, newSecret };
}
