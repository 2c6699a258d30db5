import type { Actor } from "../../access/actor.ts";
import { bodiesWhere } from "../../access/can.ts";
import { rolesIn } from "../../identity/api-tokens/token-roles.ts";
import type { Operation } from "../../operation.ts";
import type { World } from "../../world.ts";
import { namesTag } from "./api-answer.ts";
import { type ApiProblem, callProblem, roomProblem } from "./api-problem.ts";
import { apiRoot, findOperation } from "./find-operation.ts";
import { type ApiCall, problemResponse } from "./problem-response.ts";
import { type CallParts, readCall } from "./read-call.ts";
import { receiveSystem } from "./receive-system.ts";
import { type Represented, represent } from "./represent.ts";

type Given = { world: World; operations: readonly Operation[]; call: ApiCall };
type Calling = CallParts & { world: World; actor: Actor; requestId: string; known: string | null };
type Answered = Response | ApiProblem;

const isProblem = (answer: object): answer is ApiProblem =>
  !(answer instanceof Response) && "kind" in answer && "status" in answer;

function represented({ text, etag, value }: Represented, operation: Operation, request: Request): Response {
  const headers = { "Content-Type": "application/json; charset=utf-8" };
  if (operation.method === "GET") {
    const known = request.headers.get("if-none-match");
    if (known && namesTag(known, etag, true)) return new Response(null, { status: 304, headers: { ETag: etag } });
    return new Response(text, { headers: { ...headers, ETag: etag } });
  }
  const place = operation.location?.(value);
  const found: Record<string, string> = place ? { Location: apiRoot + place } : {};
  return new Response(text, { status: place ? 201 : 200, headers: { ...headers, ...found } });
}

/**
 * What stands there now, when it is what the caller last saw: changing anything else would undo somebody's work unseen. A
 * command that takes a version is given the one that was read here, so that nobody gets in between either.
 */
async function asLastSeen(
  given: Given,
  operation: Operation,
  calling: Calling,
): Promise<{ current: unknown } | ApiProblem> {
  if (operation.changes === null) return { current: null };
  const seen = given.call.request.headers.get("if-match");
  if (seen === null) return callProblem("tag-missing");
  const reading = given.operations.find(({ method, path }) => method === "GET" && path === operation.changes);
  if (!reading) throw new Error(`${operation.name} changes ${operation.changes}, which nothing reads`);
  const now = await represent(reading, { ...calling, query: {}, body: null, current: null });
  if (!now.ok) return roomProblem(now.problem);
  if (now.value instanceof Response || !namesTag(seen, now.value.etag, false)) return callProblem("changed-since");
  return { current: now.value.value };
}

async function carryOut(given: Given, operation: Operation, calling: Calling): Promise<Answered> {
  const seen = await asLastSeen(given, operation, calling);
  if (isProblem(seen)) return seen;
  const outcome = await represent(operation, { ...calling, ...seen });
  if (!outcome.ok) return roomProblem(outcome.problem);
  return outcome.value instanceof Response ? outcome.value : represented(outcome.value, operation, given.call.request);
}

function chosen({ operations, call: { request } }: Given): ReturnType<typeof findOperation> {
  const method = request.method === "HEAD" ? "GET" : request.method;
  return findOperation(operations, method, new URL(request.url).pathname);
}

async function answered(given: Given): Promise<Answered> {
  const { world, call } = given;
  const { request, address, requestId } = call;
  const actor = await receiveSystem(world, request, address);
  if (isProblem(actor)) return actor;
  const found = chosen(given);
  if ("allowed" in found) {
    const methods = found.allowed.join(", ");
    return methods ? callProblem("method-unknown", { methods }, { Allow: methods }) : callProblem("address-unknown");
  }
  const { operation, params } = found;
  // Who has no role for it is told so before anything is read: the answer is the same for every id.
  if (bodiesWhere(actor, operation.opens).length === 0)
    return callProblem("role-missing", { roles: rolesIn(operation.opens.roles).join(", ") });
  const parts = await readCall(operation, request, params);
  if (!parts.ok) return parts.problem;
  const known = request.headers.get("if-none-match");
  return carryOut(given, operation, { ...parts.value, world, actor, requestId, known });
}

/** One call by another system: who calls, what for, whether they may, and what came of it. */
export async function answerApi(given: Given): Promise<Response> {
  const answer = await answered(given);
  return isProblem(answer) ? problemResponse(answer, given.call) : answer;
}
