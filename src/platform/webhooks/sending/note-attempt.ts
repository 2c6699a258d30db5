import { sql } from "kysely";
import type { Tx } from "../../database/connect.ts";
import type { World } from "../../world.ts";
import type { DisabledWhy } from "../model.ts";
import { failingSince } from "../queries/failing-since.ts";
import { hasFailedForDays } from "./has-failed-for-days.ts";
import type { Posted } from "./post-message.ts";
import { nextTry } from "./retry-waits.ts";
import { writeToOwner } from "./write-to-owner.ts";

/** `url` is where it went, which may be another place than where the endpoint is by now. */
type Tried = { deliveryId: string; endpointId: string; url: string; posted: Posted };
/** What stands after the try, and why the endpoint must be stopped, if it must. */
export type Noted = { disable: DisabledWhy | null };

type Row = { attempts: number; state: string };

/** Whether no more tries are of use: this is the demo, or the receiver is gone from the address that still stands. */
async function isFinal(tx: Tx, { endpointId, url, posted }: Tried): Promise<boolean> {
  if (posted.problem !== "gone") return posted.problem === "demo";
  const stands = tx.selectFrom("webhook_endpoint").select("url").where("id", "=", endpointId);
  return (await stands.executeTakeFirst())?.url === url;
}

/** How it stands after one more try. What has been held meanwhile stays held, and what is gone meanwhile is not noted. */
async function settle(tx: Tx, tried: Tried, world: World): Promise<Row["state"] | null> {
  const { deliveryId, endpointId, posted } = tried;
  const now = world.now();
  const row = await tx
    .selectFrom("webhook_delivery")
    .select(["attempts", "state"])
    .where("id", "=", deliveryId)
    .forUpdate()
    .executeTakeFirst();
  if (!row || (row.state !== "waiting" && row.state !== "held")) return null;
  const attempts = row.attempts + 1;
  const again = posted.problem === null || (await isFinal(tx, tried)) ? null : nextTry(attempts, now);
  const state = posted.problem === null ? "received" : again === null ? "dead" : row.state;
  await tx
    .updateTable("webhook_delivery")
    .set({
      ...{ state, attempts, last_status: posted.status, last_problem: posted.problem },
      next_try_at: state === "waiting" ? again : null,
      settled_at: state === "received" || state === "dead" ? now : null,
    })
    .where("id", "=", deliveryId)
    .execute();
  const attempt = {
    id: world.newId(),
    delivery_id: deliveryId,
    at: now,
    status: posted.status,
    problem: posted.problem,
  };
  await tx.insertInto("webhook_attempt").values(attempt).execute();
  if (state === "waiting" && again !== null) {
    const place = { key: `webhook:${deliveryId}`, queue: `webhook:${endpointId}`, runAt: again };
    await world.enqueue(tx, "deliver-webhook", { deliveryId }, place);
  }
  return state;
}

async function failedSince(tx: Tx, endpointId: string): Promise<Temporal.Instant | null> {
  const { rows } = await sql<{ since: Temporal.Instant | null }>`
    select ${failingSince(sql`${endpointId}::uuid`)} as since`.execute(tx);
  return rows[0]?.since ?? null;
}

/** The dead messages of an endpoint since it last took one. */
async function deadSince(tx: Tx, endpointId: string, since: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from webhook_delivery where endpoint_id = ${endpointId} and state = 'dead' and settled_at >= ${since}`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

/**
 * Writes down how a try went, in one transaction with the next one. Whoever answers for the endpoint is written to when the first
 * message in a row has died; an endpoint that has taken nothing for days is to be stopped then.
 */
export async function noteAttempt(world: World, tried: Tried): Promise<Noted> {
  return world.db.transaction().execute(async (tx): Promise<Noted> => {
    const state = await settle(tx, tried, world);
    if (state !== "dead" || tried.posted.problem === "demo") return { disable: null };
    if (tried.posted.problem === "gone") return { disable: "gone" };
    const since = (await failedSince(tx, tried.endpointId)) ?? world.now();
    if (hasFailedForDays(since, world.now())) return { disable: "failing" };
    if ((await deadSince(tx, tried.endpointId, since)) === 1) await writeToOwner(tx, tried.endpointId, "dead", world);
    return { disable: null };
  });
}
