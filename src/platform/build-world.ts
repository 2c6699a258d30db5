import { randomBytes, randomUUIDv7 } from "node:crypto";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { connect } from "./database/connect.ts";
import { outbox } from "./delivery/outbox.ts";
import { createDatabaseStore } from "./files/database-store.ts";
import type { FileStore } from "./files/file-store.ts";
import { tryLimiter } from "./identity/limit-tries.ts";
import { enqueue } from "./jobs/enqueue.ts";
import { receiverSettings } from "./webhooks/sending/receiver-settings.ts";
import type { Receivers } from "./webhooks/sending/receivers.ts";
import type { World } from "./world.ts";

type Parts = {
  pool: Pool;
  log: Logger;
  origin: string;
  files?: FileStore;
  receivers?: Receivers;
  now?: () => Temporal.Instant;
};

/** The real world over one database; a test hands in its own clock. */
export function buildWorld(parts: Parts): World {
  const { pool, log, origin, files, receivers = receiverSettings({}), now = () => Temporal.Now.instant() } = parts;
  const newId = () => randomUUIDv7();
  const deliverAll = outbox(newId);
  return {
    db: connect(pool),
    now,
    newId,
    newSecret: () => randomBytes(32).toString("base64url"),
    deliver: async (tx, message, at) => (await deliverAll(tx, [message], at))[0] ?? "",
    deliverAll,
    origin,
    enqueue,
    files: files ?? createDatabaseStore({ pool, newId, now }),
    limitTries: tryLimiter(pool, now),
    receivers,
    log,
  };
}
