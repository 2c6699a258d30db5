import path from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "@hono/node-server";
import { pino } from "pino";
import type { Connection } from "../platform/database/connect.ts";
import type * as Server from "../server.ts";
import { projectRoot } from "./project.ts";
import { publicAddress } from "./public-address.ts";
import { readSettings } from "./settings.ts";

const build = path.join(projectRoot, "build");

/** Milliseconds for visitors to be served to the end, and for work to be put down, when asked to stop. */
const patience = 8_000;

/** Milliseconds until paper is made ready, which holds up everything else a moment: the first visitors go before. */
const untilPaper = 3_000;

/** Settles when asked to stop, or when the process that started this one is gone: then nobody else would stop it. */
const stopAsked = () =>
  new Promise<void>((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("disconnect", () => resolve());
    // Ctrl-C reaches every process at the terminal; the first of them tells the others when it is time.
    process.on("SIGINT", () => {});
    process.on("SIGHUP", () => {});
  });

/** `varn web`: one process that serves pages and takes on work. Everything of the house comes from the one bundle. */
export async function run(): Promise<number> {
  const settings = readSettings(process.env);
  const stopped = stopAsked();
  const connection = JSON.parse(process.env.VARN_CONNECTION ?? "null") as Connection | null;
  if (!connection) throw new Error("varn web is started by varn start.");
  const house = (await import(pathToFileURL(path.join(build, "server", "index.js")).href)) as typeof Server;
  const log = pino({ level: settings.LOG_LEVEL });
  const demo = settings.VARN_DEMO === "1";
  const receivers = { ...settings.receivers, outside: !demo };
  const origin = publicAddress(settings);
  const { pool, world } = house.openWorld({ connection, log, origin, s3: settings.s3, receivers });
  const publicOrigin = settings.PUBLIC_ORIGIN ?? null;
  const app = house.createServer(world, { publicOrigin, demo, assets: path.join(build, "client") });
  const tasks = house.startTasks({ pool, world, mail: demo ? null : settings.mail });
  const server = serve({ fetch: app.fetch, port: settings.PORT, hostname: settings.HOST });
  const unready = (error: Error) => log.warn({ reason: error.message }, "paper could not be made ready");
  setTimeout(() => house.makePaperReady().catch(unready), untilPaper).unref();
  server.on("error", () => process.exit(1));
  await stopped;
  setTimeout(() => process.exit(0), patience).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  if ("closeIdleConnections" in server) server.closeIdleConnections();
  await Promise.all([closed, tasks.stop()]);
  await pool.end();
  // Over its channel a web process would otherwise live on for as long as its parent does.
  process.exit(0);
}
