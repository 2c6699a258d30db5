import type { HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { Operation } from "../../operation.ts";
import type { World } from "../../world.ts";
import { apiRoot } from "../api/find-operation.ts";
import { type AppSettings, answer, type Incoming, type Pages } from "./answer.ts";
import { apiDoorway } from "./api-doorway.ts";
import { clientAddress } from "./client-address.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { plainPage } from "./plain-page.ts";
import { languageOf } from "./visitor.ts";

type App = Hono<{ Bindings: Partial<HttpBindings> }>;
type Parts = { world: World; settings: AppSettings; metrics: Metrics };
type AppParts = Omit<Parts, "metrics"> & {
  pages: Pages;
  ready: () => Promise<boolean>;
  operations: readonly Operation[];
};

function addHealth(app: App, ready: () => Promise<boolean>, metrics: Metrics): void {
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => ((await ready()) ? c.text("ready") : c.text("the database does not answer", 503)));
  // Figures are for whoever runs the machine: not for what comes from elsewhere, or through the proxy.
  app.get("/metrics", async (c) => {
    const from = c.env?.incoming?.socket.remoteAddress ?? "127.0.0.1";
    const outside = !/^(::1|(::ffff:)?127\.)/.test(from) || c.req.header("x-forwarded-for") !== undefined;
    if (outside) return c.text("Not found", 404);
    return c.text(await metrics.text(), 200, { "Content-Type": metrics.contentType });
  });
}

/** Built files carry their content's hash in the name, so they may be kept for ever. */
function addAssets(app: App, folder: string): void {
  const onFound = (_path: string, c: { header(name: string, value: string): void }) => {
    c.header("Cache-Control", "public, max-age=31536000, immutable");
    c.header("X-Content-Type-Options", "nosniff");
  };
  app.use("/assets/*", serveStatic({ root: folder, precompressed: true, onFound }));
}

type Answering = (incoming: Incoming) => Promise<Response>;

/** Everything at `path`: answered, counted and noted in the log. */
function addAnswers(app: App, path: string, { world, settings, metrics }: Parts, answering: Answering): void {
  app.all(path, async (c) => {
    const started = performance.now();
    const socket = c.env?.incoming?.socket.remoteAddress ?? "";
    const address = clientAddress(c.req.raw.headers, socket, settings.publicOrigin !== null);
    const response = await answering({ request: c.req.raw, address });
    const ms = performance.now() - started;
    const requestId = response.headers.get("X-Request-Id");
    metrics.note(c.req.method, response.status, ms / 1000);
    world.log.info({ requestId, method: c.req.method, status: response.status, ms: Math.round(ms) }, "answer");
    return response;
  });
}

/**
 * The web server's parts put together: health, metrics, static files, the API for other systems, and the pages behind the one
 * doorway.
 */
export function createApp({ world, settings, pages, ready, operations }: AppParts): App {
  const app: App = new Hono();
  const parts = { world, settings, metrics: createMetrics() };
  addHealth(app, ready, parts.metrics);
  if (settings.assets) addAssets(app, settings.assets);
  addAnswers(app, `${apiRoot}/*`, parts, apiDoorway(world, settings, operations));
  addAnswers(app, "*", parts, (incoming) => answer(world, settings, pages, incoming));
  app.onError((error, c) => {
    const stack = error.stack
      ?.split("\n")
      .filter((line) => line.trim().startsWith("at "))
      .slice(0, 8);
    world.log.error({ error: error.name, stack }, "unexpected");
    return plainPage("broken", 500, languageOf(c.req.raw), {});
  });
  return app;
}
