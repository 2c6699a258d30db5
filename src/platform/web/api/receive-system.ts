import { dayOf } from "../../../kernel/day.ts";
import type { Actor } from "../../access/actor.ts";
import { actorOfToken, type TokenRefusal } from "../../identity/api-tokens/actor-of-token.ts";
import type { World } from "../../world.ts";
import { type ApiProblem, callProblem } from "./api-problem.ts";

/** How many calls a token may make in a minute, and how many wrong tokens one address may try. */
export const mostPerMinute = { calls: 600, wrongTokens: 30 } as const;

const seconds = 60;
const tooMany = (most: number) => callProblem("too-many", { most }, { "Retry-After": String(seconds) });

/** How one proves who one is here (RFC 6750 section 3). Only ASCII is allowed in the header. */
function challenge(kind: "token-missing" | TokenRefusal): ApiProblem {
  const error = kind === "token-missing" ? "" : ', error="invalid_token"';
  return callProblem(kind, {}, { "WWW-Authenticate": `Bearer realm="varn"${error}` });
}

/**
 * Which system calls, by the token in `Authorization`. Cookies are never looked at: a browser that is signed in carries nothing
 * in here, so no other site can make it do anything. Tokens are not taken from the address either, since addresses are logged.
 */
export async function receiveSystem(world: World, request: Request, address: string): Promise<Actor | ApiProblem> {
  const header = request.headers.get("authorization");
  const token = /^Bearer +(\S+) *$/i.exec(header ?? "")?.[1];
  const found = token ? await actorOfToken(world, token, dayOf(world.now())) : "token-missing";
  if (typeof found !== "string") {
    const calls = "id" in found ? found.id : address;
    const allowed = await world.limitTries("api-calls", calls, mostPerMinute.calls);
    return allowed.ok ? found : tooMany(mostPerMinute.calls);
  }
  const allowed = await world.limitTries("api-wrong-tokens", address, mostPerMinute.wrongTokens);
  return allowed.ok ? challenge(found) : tooMany(mostPerMinute.wrongTokens);
}
