import { renderToString } from "react-dom/server";
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { putHtmlAside } from "./platform/web/server/html-aside.ts";
import { isOutage } from "./platform/web/server/outage.ts";
import { markOutage } from "./platform/web/server/outage-mark.ts";
import { visitOf } from "./platform/web/visit.ts";

const hydrates = (context: EntryContext) =>
  context.staticHandlerContext.matches.some(
    (match) => (match.route.handle as { hydrate?: boolean } | undefined)?.hydrate,
  );

/** The script that finds the page's islands; a module, so it waits until the page has been read. */
const script = (address: string, nonce: string) =>
  `<script type="module" nonce="${nonce}" src="${address}"></script></body>`;

/**
 * What a page is drawn from: its own routes, since the site map of the whole house is built anew for each answer and nobody
 * goes on from here without asking the server; and its data stays here.
 */
function bare(context: EntryContext): EntryContext {
  const matched = new Set(context.staticHandlerContext.matches.map(({ route }) => route.id));
  const routes = Object.fromEntries(Object.entries(context.manifest.routes).filter(([id]) => matched.has(id)));
  return { ...context, manifest: { ...context.manifest, routes }, serverHandoffStream: undefined };
}

const refused = 403;
const notFound = 404;

/**
 * A form for what the page itself cannot show is answered like one for what does not exist: a refusal would tell that it does.
 * That it was refused stands in the trail.
 */
function statusFor(status: number, { staticHandlerContext: { errors } }: EntryContext): number {
  const unseen = Object.values(errors ?? {}).some((error) => isRouteErrorResponse(error) && error.status === notFound);
  return status === refused && unseen ? notFound : status;
}

/** Pages are rendered whole, and put aside for the doorway. Only a page with `handle.hydrate` has a script. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
) {
  const { nonce } = visitOf(loadContext);
  const html = renderToString(<ServerRouter context={bare(routerContext)} url={request.url} nonce={nonce} />);
  const complete = hydrates(routerContext)
    ? html.replace("</body>", script(routerContext.manifest.entry.module, nonce))
    : html;
  headers.set("Content-Type", "text/html; charset=utf-8");
  putHtmlAside(loadContext, `<!doctype html>${complete}`);
  return new Response(null, { status: statusFor(status, routerContext), headers });
}

/** Says where it went wrong, never the message: a database repeats what a person wrote in its own. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (isOutage(error)) markOutage(context);
  if (request.signal.aborted || isOutage(error)) return;
  const { world, requestId } = visitOf(context);
  const { name, stack, code } = error as Error & { code?: string };
  const at = stack?.split("\n").filter((line) => line.trim().startsWith("at "));
  world.log.error({ requestId, error: name, code, stack: at?.slice(0, 8) }, "unexpected");
};
