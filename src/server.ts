import * as build from "virtual:react-router/server-build";
import { sql } from "kysely";
import type { Pool } from "pg";
import { createRequestHandler, type RouterContextProvider } from "react-router";
import { sendMail } from "./platform/delivery/send-mail.ts";
import { startTaskLoop } from "./platform/jobs/start-tasks.ts";
import type { AppSettings } from "./platform/web/server/answer.ts";
import { createApp } from "./platform/web/server/app.ts";
import type { World } from "./platform/world.ts";
import { rooms } from "./rooms.ts";
import "./texts.ts";

export { buildWorld } from "./platform/build-world.ts";

/** The whole web application over one world: what `varn start` serves and what the page tests call. */
export function createServer(world: World, settings: AppSettings) {
  const pages = createRequestHandler(build, "production");
  const ready = () =>
    sql`select 1`
      .execute(world.db)
      .then(() => true)
      .catch(() => false);
  return createApp(
    world,
    settings,
    (request: Request, context: RouterContextProvider) => pages(request, context),
    ready,
  );
}

/** Every task of the house: those of the ground floor and those of the rooms. Mail leaves only when a server is named. */
export function startTasks({ pool, world, demo }: { pool: Pool; world: World; demo: boolean }) {
  const { MAIL_URL: url, MAIL_FROM: from } = process.env;
  const mail = url && from && !demo ? { url, from } : null;
  const tasks = { "send-mail": sendMail(mail), ...Object.assign({}, ...rooms.map((room) => room.tasks ?? {})) };
  return startTaskLoop({ pool, world, tasks });
}
