import { randomUUIDv7 } from "node:crypto";
import * as build from "virtual:react-router/server-build";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { buildWorld } from "./platform/build-world.ts";
import { type Connection, connectPool } from "./platform/database/connect.ts";
import { databaseAnswers } from "./platform/database/database-answers.ts";
import type { MailSettings } from "./platform/delivery/mail-settings.ts";
import { sendMail } from "./platform/delivery/send-mail.ts";
import type { S3Settings } from "./platform/files/s3-settings.ts";
import { createS3Store } from "./platform/files/s3-store.ts";
import { startTaskLoop } from "./platform/jobs/start-tasks.ts";
import type { AppSettings } from "./platform/web/server/answer.ts";
import { createApp } from "./platform/web/server/app.ts";
import { pagesByShape } from "./platform/web/server/pages-by-shape.ts";
import { clearHistory } from "./platform/webhooks/sending/clear-history.ts";
import { deliverWebhook } from "./platform/webhooks/sending/deliver-webhook.ts";
import type { Receivers } from "./platform/webhooks/sending/receivers.ts";
import type { World } from "./platform/world.ts";
import { operationsOf, rooms } from "./rooms.ts";
import "./texts.ts";

type WorldSettings = {
  connection: Connection;
  log: Logger;
  origin: string;
  s3: S3Settings | null;
  receivers?: Receivers;
};

/** Connections enough for one process's visitors and its work in the background. */
const poolSize = 12;

/** The real world over one database; files lie in the database unless an S3 store is named. */
export function openWorld({ connection, log, origin, s3, receivers }: WorldSettings): { pool: Pool; world: World } {
  const lost = (error: Error) => log.warn({ code: (error as { code?: string }).code }, "database connection lost");
  const pool = connectPool(connection, poolSize, lost);
  const files = s3 ? createS3Store({ ...s3, newId: () => randomUUIDv7() }) : undefined;
  return {
    pool,
    world: buildWorld({ pool, log, origin, ...(files ? { files } : {}), ...(receivers ? { receivers } : {}) }),
  };
}

/** The whole web application over one world: what `varn start` serves and what the page tests call. */
export function createServer(world: World, settings: AppSettings) {
  const ready = () => databaseAnswers(world.db);
  return createApp({
    world,
    settings,
    pages: pagesByShape(build),
    ready,
    operations: operationsOf(rooms),
  });
}

export { makePaperReady } from "./platform/paper/pdf.ts";

/** So many receivers of messages are waited for at a time by one process. */
const sendersAtOnce = 4;

/**
 * Every task of the house: those of the ground floor and those of the rooms. Without a mail server mail is only shown. Other
 * systems are told by workers of their own, so that one that does not answer holds up its own messages and nobody's mail. When as many as
 * there are senders do not answer, the messages to the others wait for their turn.
 */
export function startTasks({ pool, world, mail }: { pool: Pool; world: World; mail: MailSettings | null }) {
  const tasks = {
    "send-mail": sendMail(mail),
    "clear-webhook-history": clearHistory,
    ...Object.assign({}, ...rooms.map((room) => room.tasks ?? {})),
  };
  const daily = ["clear-webhook-history", ...rooms.flatMap((room) => room.daily ?? [])];
  const telling = { tasks: { "deliver-webhook": deliverWebhook }, concurrency: sendersAtOnce };
  const loops = [startTaskLoop({ pool, world, tasks, daily }), startTaskLoop({ pool, world, ...telling })];
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) };
}
