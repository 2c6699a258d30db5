import { parse } from "hono/utils/cookie";
import { dayOf } from "../../../kernel/day.ts";
import { anyone } from "../../access/actor.ts";
import { resumeSession } from "../../identity/resume-session.ts";
import { readSessionCookie, sessionCookie } from "../../identity/session-cookie.ts";
import type { Language } from "../../texts/texts.ts";
import type { World } from "../../world.ts";
import type { Visit } from "../visit.ts";

/** The language asked for, else Swedish; for those who carry no cookies, such as other systems. */
export function languageWanted(request: Request): Language {
  const wanted = request.headers.get("accept-language")?.toLowerCase() ?? "";
  return /^\s*en\b/.test(wanted) ? "en" : "sv";
}

/** The language chosen by the visitor, else what the browser asks for, else Swedish. */
export function languageOf(request: Request): Language {
  const cookie = request.headers.get("cookie");
  const chosen = cookie ? parse(cookie, "language").language : undefined;
  return chosen === "en" || chosen === "sv" ? chosen : languageWanted(request);
}

type Doorway = {
  world: World;
  request: Request;
  requestId: string;
  nonce: string;
  demo: boolean;
  secure: boolean;
  address: string;
};

/** Finds out who comes; cookies to be sent back are gathered in `cookies`. */
export async function receiveVisitor(doorway: Doorway, cookies: string[]): Promise<Visit> {
  const { world, request, requestId, nonce, demo, secure, address } = doorway;
  const today = dayOf(world.now());
  const secret = readSessionCookie(request.headers.get("cookie"), secure);
  const resumed = secret ? await resumeSession(world, secret, today) : null;
  if (resumed?.newSecret) cookies.push(sessionCookie(resumed.newSecret, secure));
  return {
    world,
    actor: resumed?.actor ?? anyone,
    language: languageOf(request),
    sessionId: resumed?.sessionId ?? null,
    requestId,
    nonce,
    demo,
    secure,
    today,
    address,
    setCookie: (cookie) => cookies.push(cookie),
  };
}
