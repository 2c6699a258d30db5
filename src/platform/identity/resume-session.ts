import { sql } from "kysely";
import type { Actor } from "../access/actor.ts";
import { type ActorRow, actorQuery, toActor } from "../access/load-actor.ts";
import type { Database } from "../database/connect.ts";
import { kept } from "../database/kept-statement.ts";
import type { World } from "../world.ts";
import { secretHash } from "./secret-hash.ts";
import { sessionLife } from "./session-life.ts";

export type Resumed = { sessionId: string; actor: Actor; newSecret: string | null };

const later = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0;

type Found = ActorRow & {
  id: string;
  personId: string;
  token: Buffer;
  rotated: Temporal.Instant;
  seen: Temporal.Instant;
  expires: Temporal.Instant;
};

/** The session and whose it is, in one question: it is asked for every page. */
async function findSession(db: Database, hash: Buffer, now: Temporal.Instant, today: Temporal.PlainDate) {
  const question = sql<Found>`
    select s.id, s.person_id as "personId", s.token_hash as token, s.rotated_at as rotated, s.seen_at as seen, s.expires_at as expires,
      a.name, a.grants
    from session s cross join lateral (${actorQuery(sql.ref("s.person_id"), today)}) a
    where (s.token_hash = ${hash} or s.previous_token_hash = ${hash}) and s.ended_at is null`;
  const { rows } = await kept(question).execute(db);
  const session = rows[0];
  if (!session || later(now, session.expires) || later(now, session.seen.add(sessionLife.idle))) return null;
  const old = !session.token.equals(hash);
  return old && later(now, session.rotated.add(sessionLife.oldSecretFor)) ? null : { ...session, old };
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
  const session = await findSession(world.db, hash, now, today);
  if (!session) return null;
  const due = !session.old && later(now, session.rotated.add(sessionLife.rotateAfter));
  const newSecret = due ? await rotate(world, session.id, hash, now) : null;
  if (!due && later(now, session.seen.add(sessionLife.noteSeenEvery))) {
    await world.db.updateTable("session").set({ seen_at: now }).where("id", "=", session.id).execute();
  }
  return { sessionId: session.id, actor: toActor(session.personId, session), newSecret };
}
