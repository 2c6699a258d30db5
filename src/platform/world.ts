import type { Logger } from "pino";
import type { Database } from "./database/connect.ts";
import type { Deliver, DeliverAll } from "./delivery/deliver.ts";
import type { FileStore } from "./files/file-store.ts";
import type { LimitTries } from "./identity/limit-tries.ts";
import type { Enqueue } from "./jobs/enqueue.ts";
import type { Receivers } from "./webhooks/sending/receivers.ts";

/** All that a command or query may reach outside itself; built once in `server.ts`, once per test. */
export type World = {
  db: Database;
  now(): Temporal.Instant;
  newId(): string;
  newSecret(): string;
  deliver: Deliver;
  deliverAll: DeliverAll;
  /** The public address, without a slash at the end, for links in what is sent out of the house. */
  readonly origin: string;
  enqueue: Enqueue;
  files: FileStore;
  limitTries: LimitTries;
  /** Where messages to other systems may go. */
  receivers: Receivers;
  log: Logger;
};
