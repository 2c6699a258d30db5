import path from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "@hono/node-server";
import { pino } from "pino";
import type * as Server from "../server.ts";
import { type Connection, connectPool } from "../platform/database/connect.ts";
import { projectRoot } from "./project.ts";
import { readSettings } from "./settings.ts";

/** `varn web`: one process that serves pages and takes on work. Everything of the house comes from the one bundle. */
export async function run(): Promise<number> {
  const settings = readSettings(process.env);
  const log = pino({ level: process.env.LOG_LEVEL ?? "warn" });
  const { createServer, buildWorld, startTasks } = (await import(
    pathToFileURL(path.join(projectRoot, "build", "server", "index.js")).href
  )) as typeof Server;
  const connection = JSON.parse(process.env.VARN_CONNECTION ?? "null") as Connection | null;
  if (!connection) throw new Error("varn web is started by varn start; set VARN_CONNECTION to start it alone.");
  const pool = connectPool(connection, 12, (error) => log.warn({ code: (error as { code?: string }).code }, "database connection lost"));
  const demo = settings.VARN_DEMO === "1";
  const world = buildWorld({ pool, log });
  const app = createServer(world, { publicOrigin: settings.PUBLIC_ORIGIN ?? null, demo, assets: path.join(projectRoot, "build", "client") });
  const tasks = startTasks({ pool, world, demo });
  const server = serve({ fetch: app.fetch, port: settings.PORT, hostname: settings.HOST });
  server.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EADDRINUSE" ? 98 : 1));
  await new Promise<void>((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.on("SIGINT", () => {});
    process.once("disconnect", () => resolve());
  });
  const closed = new Promise((resolve) => server.close(resolve));
  if ("closeIdleConnections" in server) server.closeIdleConnections();
  setTimeout(() => process.exit(0), 8_000).unref();
  await closed;
  await tasks.stop();
  await pool.end();
  process.exit(0);
}
