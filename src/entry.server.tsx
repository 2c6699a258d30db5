import { renderToString } from "react-dom/server";
import { type EntryContext, type HandleErrorFunction, type RouterContextProvider, ServerRouter } from "react-router";
import { isOutage } from "./platform/web/server/outage.ts";
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
  const outage = Object.values(routerContext.staticHandlerContext.errors ?? {}).find(isOutage);
  if (outage) throw outage;
  const context = hydrates(routerContext) ? routerContext : { ...routerContext, serverHandoffStream: undefined };
  const html = renderToString(<ServerRouter context={context} url={request.url} nonce={visitOf(loadContext).nonce} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** Says what went wrong without saying anything a person wrote. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isOutage(error)) return;
  const { world, requestId } = visitOf(context);
  const { name, message, stack } = error as Error;
  world.log.error({ requestId, error: name, message, stack: stack?.split("\n").slice(1, 8) }, "unexpected");
};
