import { sql } from "kysely";
import { theHouse } from "../../access/actor.ts";
import type { Task } from "../../jobs/task.ts";
import type { World } from "../../world.ts";
import { disableEndpoint } from "../commands/disable-endpoint.ts";
import { messageBody, messageId, type StoredEvent } from "./message-body.ts";
import { noteAttempt } from "./note-attempt.ts";
import { postMessage } from "./post-message.ts";
import { signedHeaders } from "./signing.ts";

/** A message that waits, with where it goes. */
type Waiting = StoredEvent & {
  endpointId: string;
  url: string;
  secret: string;
  previousSecret: string | null;
  previousUntil: Temporal.Instant | null;
};

async function waitingMessage(world: World, deliveryId: string): Promise<Waiting | undefined> {
  const { rows } = await sql<Waiting>`
    select v.id, v.kind, v.at, v.body_id as "bodyId", v.data, e.id as "endpointId", e.url, e.secret,
      e.previous_secret as "previousSecret", e.previous_until as "previousUntil"
    from webhook_delivery d join webhook_event v on v.id = d.event_id join webhook_endpoint e on e.id = d.endpoint_id
    where d.id = ${deliveryId} and d.state = 'waiting' and e.state = 'active' and e.removed_at is null`.execute(
    world.db,
  );
  return rows[0];
}

const secretsOf = ({ secret, previousSecret, previousUntil }: Waiting, now: Temporal.Instant) =>
  previousSecret !== null && previousUntil !== null && Temporal.Instant.compare(previousUntil, now) > 0
    ? [secret, previousSecret]
    : [secret];

/** The message as it goes over the wire at this moment. */
function toSend(message: Waiting, { origin }: World, now: Temporal.Instant) {
  const body = messageBody(message, origin);
  const signed = { id: messageId(message), seconds: Math.floor(now.epochMilliseconds / 1000), body };
  const headers = {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    "user-agent": "Varn-Webhooks/1",
    ...signedHeaders(signed, secretsOf(message, now)),
  };
  return { url: message.url, headers, body };
}

/** The endpoint was paused, removed or moved while the message was on its way: there is nothing to stop. */
const overtaken: ReadonlySet<string> = new Set(["too-late", "missing", "conflict"]);

/**
 * The task `deliver-webhook` {deliveryId}: one try to hand a message to its receiver. Only what waits is sent, so the task may run
 * twice; a message that went out and was not noted goes out again with the same id, by which the receiver knows it. What did
 * not go well is tried again after growing waits, and lies as dead when there has been enough.
 */
export const deliverWebhook: Task = async (world, { deliveryId }) => {
  const message = await waitingMessage(world, String(deliveryId));
  if (!message) return;
  const posted = await postMessage(toSend(message, world, world.now()), world.receivers);
  const { endpointId, url } = message;
  const noted = await noteAttempt(world, { deliveryId: String(deliveryId), endpointId, url, posted });
  if (!noted.disable) return;
  const outcome = await disableEndpoint(world, theHouse, { endpoint: endpointId, why: noted.disable, url });
  if (!outcome.ok && !overtaken.has(outcome.problem.kind)) throw new Error(JSON.stringify(outcome.problem));
};
