import { randomBytes } from "node:crypto";
import { RouterContextProvider } from "react-router";
import type { World } from "../../world.ts";
import { setVisit } from "../visit.ts";
import { securityHeaders } from "./headers.ts";
import { htmlFor } from "./html-aside.ts";
import { originAllowed } from "./origin.ts";
import { isOutage } from "./outage.ts";
import { sawOutage } from "./outage-mark.ts";
import { plainPage } from "./plain-page.ts";
import { languageOf, receiveVisitor } from "./visitor.ts";

export type Pages = (request: Request, context: RouterContextProvider) => Promise<Response>;
export type AppSettings = { publicOrigin: string | null; demo: boolean; assets: string | null };
export type Incoming = { request: Request; address: string };

/** The request as the visitor made it: behind TLS the address is rebuilt from PUBLIC_ORIGIN. */
function asVisited(request: Request, publicOrigin: string | null): Request {
  if (!publicOrigin) return request;
  const { pathname, search } = new URL(request.url);
  return new Request(new URL(pathname + search, publicOrigin), request);
}

/** What a page set itself (a download's own policy) stands; the rest is filled in. `html` is a page that was put aside. */
function dress(response: Response, html: string | null, headers: Record<string, string>, cookies: string[]): Response {
  for (const [name, value] of Object.entries({ ...headers, "Cache-Control": "private, no-store" })) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
  return html === null ? response : new Response(html, { status: response.status, headers: response.headers });
}

/** One answer with its headers and cookies; a database that is away becomes 503 and a sentence. */
export async function answer(world: World, settings: AppSettings, pages: Pages, incoming: Incoming): Promise<Response> {
  const request = asVisited(incoming.request, settings.publicOrigin);
  const url = new URL(request.url);
  const secure = url.protocol === "https:";
  const nonce = randomBytes(16).toString("base64url");
  const requestId = world.newId();
  const headers = { ...securityHeaders(nonce, secure), "X-Request-Id": requestId };
  const language = languageOf(request);
  if (!originAllowed(request, settings.publicOrigin ?? url.origin))
    return plainPage("foreign-origin", 403, language, headers);
  // Pages are whole documents; React Router's data addresses serve only hydrated routes.
  if (url.pathname.endsWith(".data")) return new Response("Not found", { status: 404, headers });
  const cookies: string[] = [];
  const doorway = { world, request, requestId, nonce, demo: settings.demo, secure, address: incoming.address };
  try {
    const context = new RouterContextProvider();
    setVisit(context, await receiveVisitor(doorway, cookies));
    const response = await pages(request, context);
    const html = request.method === "HEAD" ? null : htmlFor(context);
    if (!sawOutage(context)) return dress(response, html, headers, cookies);
  } catch (error) {
    if (!isOutage(error)) throw error;
  }
  world.log.warn({ requestId }, "database away");
  return plainPage("outage", 503, language, headers);
}
