import { sql } from "kysely";
import type { Tx } from "../../database/connect.ts";
import type { Stage } from "../../seed/stage.ts";
import type { World } from "../../world.ts";
import { retryWaits } from "../sending/retry-waits.ts";
import type { DemoWebhook, DemoWebhooks } from "./seed-webhooks.ts";

type Message = { id: string; at: Temporal.Instant };

/** The instants of the tries that a message would have had, when none went well. */
function tries(at: Temporal.Instant): Temporal.Instant[] {
  const found = [at];
  for (const wait of retryWaits) found.push((found.at(-1) ?? at).add(wait));
  return found;
}

/** All the tries of a message that dies are over by now. */
const oldEnough = ({ at }: Message, now: Temporal.Instant) =>
  Temporal.Instant.compare(tries(at).at(-1) ?? at, now) <= 0;

/** Writes how the tries went, as if they had been made: the last answer is `status`, the ones before it `before`. */
async function write(
  tx: Tx,
  { newId }: World,
  { id }: Message,
  told: { at: readonly Temporal.Instant[]; taken: boolean; code: number },
): Promise<void> {
  const last = told.at.length - 1;
  const attempts = told.at.map((at, one) => {
    const taken = told.taken && one === last;
    return { id: newId(), delivery_id: id, at, status: taken ? 204 : told.code, problem: taken ? null : "status" };
  });
  await tx.insertInto("webhook_attempt").values(attempts).execute();
  await tx
    .updateTable("webhook_delivery")
    .set({
      ...{ state: told.taken ? "received" : "dead", attempts: attempts.length, next_try_at: null },
      last_status: told.taken ? 204 : told.code,
      last_problem: told.taken ? null : "status",
      settled_at: told.at[last] ?? null,
    })
    .where("id", "=", id)
    .execute();
}

/** What one endpoint made of its messages: it took them, but for one, and the newest only when it was asked twice. */
async function settle(
  tx: Tx,
  world: World,
  { messages, lost }: { messages: readonly Message[]; lost?: number | undefined },
) {
  const code = lost ?? 503;
  const dead = lost === undefined ? undefined : messages.slice(0, -1).findLast((one) => oldEnough(one, world.now()));
  for (const [place, message] of messages.entries()) {
    const all = tries(message.at);
    const twice = lost !== undefined && place === messages.length - 1;
    const at = message === dead ? all : all.slice(0, twice ? 2 : 1);
    await write(tx, world, message, { at, taken: message !== dead, code });
  }
}

async function waiting(stage: Stage, { body, name }: DemoWebhook): Promise<Message[]> {
  const { rows } = await sql<Message>`
    select d.id, d.created_at as at from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id
    where e.body_id = ${stage.body(body)} and e.name = ${name} and d.state = 'waiting' and d.attempts = 0
    order by d.created_at, d.id`.execute(stage.world.db);
  return rows;
}

/** Says what became of the messages that the city's past made, so that none of them is sent to anybody. */
export async function seedMessages(
  stage: Stage,
  { webhooks }: DemoWebhooks,
  tell: (line: string) => void,
): Promise<void> {
  for (const webhook of webhooks) {
    const messages = await waiting(stage, webhook);
    await stage.world.db.transaction().execute((tx) => settle(tx, stage.world, { messages, lost: webhook.lost }));
    tell(`${messages.length} messages to ${webhook.name}`);
  }
}
