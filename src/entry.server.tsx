import { renderToString } from "react-dom/server";
import { type EntryContext, type HandleErrorFunction, type RouterContextProvider, ServerRouter } from "react-router";
import { isOutage } from "./platform/web/server/outage.ts";
import { markOutage } from "./platform/web/server/outage-mark.ts";
import { visitOf } from "./platform/web/visit.ts";

const hydrates = (context: EntryContext) =>
  context.staticHandlerContext.matches.some(
    (match) => (match.route.handle as { hydrate?: boolean } | undefined)?.hydrate,
  );

/** Pages are rendered whole. Only a hydrated page carries its data along for the script. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
) {
  const context = hydrates(routerContext) ? routerContext : { ...routerContext, serverHandoffStream: undefined };
  const html = renderToString(<ServerRouter context={context} url={request.url} nonce={visitOf(loadContext).nonce} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!doctype html>${html}`, { status, headers });
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
