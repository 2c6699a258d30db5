import { randomBytes } from "node:crypto";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { RouterContextProvider } from "react-router";
import type { World } from "../../world.ts";
import { setVisit } from "../visit.ts";
import { securityHeaders } from "./headers.ts";
import { createMetrics } from "./metrics.ts";
import { originAllowed } from "./origin.ts";
import { isOutage, outagePage } from "./outage.ts";
import { languageOf, receiveVisitor } from "./visitor.ts";

export type Pages = (request: Request, context: RouterContextProvider) => Promise<Response>;
export type AppSettings = { publicOrigin: string | null; demo: boolean; assets: string | null };

type Ready = () => Promise<boolean>;

/** The request as the visitor made it: behind TLS the address is rebuilt from PUBLIC_ORIGIN. */
function asVisited(request: Request, publicOrigin: string | null): Request {
  if (!publicOrigin) return request;
  const { pathname, search } = new URL(request.url);
  return new Request(new URL(pathname + search, publicOrigin), request);
}

function addHealth(app: Hono, ready: Ready, metrics: ReturnType<typeof createMetrics>): void {
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => ((await ready()) ? c.text("ready") : c.text("the database does not answer", 503)));
  app.get("/metrics", async (c) => c.text(await metrics.text(), 200, { "Content-Type": metrics.contentType }));
}

/** One answer with its headers and cookies; a database that is away becomes 503 and a sentence. */
async function answer(world: World, settings: AppSettings, pages: Pages, incoming: Request, address: string): Promise<Response> {
  const request = asVisited(incoming, settings.publicOrigin);
  const url = new URL(request.url);
  const secure = url.protocol === "https:";
  const nonce = randomBytes(16).toString("base64url");
  const requestId = world.newId();
  const headers = { ...securityHeaders(nonce, secure), "X-Request-Id": requestId };
  const cookies: string[] = [];
  if (!originAllowed(request, settings.publicOrigin ?? url.origin)) return new Response("Cross-origin request refused", { status: 403, headers });
  // Pages are whole documents; React Router's data addresses serve only hydrated routes.
  if (url.pathname.endsWith(".data")) return new Response("Not found", { status: 404, headers });
  try {
    const visit = await receiveVisitor({ world, request, requestId, nonce, demo: settings.demo, secure, address }, cookies);
    const context = new RouterContextProvider();
    setVisit(context, visit);
    const response = await pages(request, context);
    for (const [name, value] of Object.entries(headers)) if (!response.headers.has(name)) response.headers.set(name, value);
    for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
    if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "private, no-store");
    return response;
  } catch (error) {
    if (!isOutage(error)) throw error;
    world.log.warn({ requestId }, "database away");
    return outagePage(languageOf(request), headers);
  }
}

/** The web server's parts put together: health, metrics, static files, and the pages behind the one doorway. */
export function createApp(world: World, settings: AppSettings, pages: Pages, ready: Ready): Hono {
  const app = new Hono();
  const metrics = createMetrics();
  addHealth(app, ready, metrics);
  if (settings.assets) {
    const immutable = { "Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff" };
    app.use("/assets/*", serveStatic({ root: settings.assets, precompressed: true, onFound: (_, c) => Object.entries(immutable).forEach(([k, v]) => { c.header(k, v); }) }));
  }
  app.all("*", async (c) => {
    const started = performance.now();
    const address = (c.env as { incoming?: { socket: { remoteAddress?: string } } })?.incoming?.socket.remoteAddress ?? "";
    const response = await answer(world, settings, pages, c.req.raw, address);
    const spent = (performance.now() - started) / 1000;
    metrics.note(c.req.method, response.status, spent);
    world.log.info({ requestId: response.headers.get("X-Request-Id"), method: c.req.method, status: response.status, ms: Math.round(spent * 1000) }, "answer");
    return response;
  });
  app.onError((error, c) => {
    world.log.error({ error: error.name, stack: error.stack?.split("\n").slice(1, 6) }, "unexpected");
    return c.text("Något gick fel hos oss. Försök igen. / Something went wrong on our side. Try again.", 500);
  });
  return app;
}
