import type { Operation } from "../../operation.ts";
import type { World } from "../../world.ts";
import { answerApi } from "../api/answer-api.ts";
import { apiHeaders, etagOf, namesTag } from "../api/api-answer.ts";
import { callProblem } from "../api/api-problem.ts";
import { describeApi } from "../api/describe-api.ts";
import { apiRoot } from "../api/find-operation.ts";
import { type ApiCall, problemResponse } from "../api/problem-response.ts";
import type { AppSettings, Incoming } from "./answer.ts";
import { isOutage } from "./outage.ts";
import { languageWanted } from "./visitor.ts";

/** The version of the description; it goes up when something is added. */
const version = "1.0.0";

/** The description is for everybody: which operations there are is no secret, and what they answer is guarded. */
function description(operations: readonly Operation[], { request, origin, language }: ApiCall): Response {
  const text = JSON.stringify(describeApi(operations, { origin, language, version }));
  const etag = etagOf(text);
  const known = request.headers.get("if-none-match");
  if (known && namesTag(known, etag, true)) return new Response(null, { status: 304, headers: { ETag: etag } });
  const headers = { "Content-Type": "application/json; charset=utf-8", "Content-Language": language, ETag: etag };
  return new Response(text, { headers });
}

/** What went wrong is in the log with the number of the request; the caller is told only that, and when to come back. */
function broken(world: World, call: ApiCall, error: unknown): Response {
  if (isOutage(error)) {
    world.log.warn({ requestId: call.requestId }, "database away");
    return problemResponse(callProblem("outage", {}, { "Retry-After": "5" }), call);
  }
  const { name, stack = "" } = error instanceof Error ? error : {};
  const places = stack.split("\n").filter((line) => line.trim().startsWith("at "));
  world.log.error({ requestId: call.requestId, error: name, stack: places.slice(0, 8) }, "unexpected");
  return problemResponse(callProblem("broken", { requestId: call.requestId }), call);
}

/** The way in for other systems. It knows nothing of sessions, cookies or pages, and they know nothing of tokens. */
export function apiDoorway(world: World, settings: AppSettings, operations: readonly Operation[]) {
  const answering = (call: ApiCall) => {
    const described = new URL(call.request.url).pathname === `${apiRoot}/openapi.json`;
    if (described && ["GET", "HEAD"].includes(call.request.method))
      return Promise.resolve(description(operations, call));
    return answerApi({ world, operations, call });
  };
  return async ({ request, address }: Incoming): Promise<Response> => {
    const origin = settings.publicOrigin ?? new URL(request.url).origin;
    const secure = origin.startsWith("https:");
    const call = { request, address, origin, language: languageWanted(request), requestId: world.newId(), secure };
    const response = await answering(call).catch((error: unknown) => broken(world, call, error));
    for (const [name, value] of Object.entries(apiHeaders(call.requestId, secure)))
      if (!response.headers.has(name)) response.headers.set(name, value);
    return request.method === "HEAD" ? new Response(null, response) : response;
  };
}
