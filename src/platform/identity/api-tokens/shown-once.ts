import { parse, serialize } from "hono/utils/cookie";
import { looksLikeToken } from "./token-secret.ts";

const name = "varn-new-token";
const path = "/api-nycklar";
const seconds = 120;

type Made = { id: string; token: string };

/**
 * A new token's way to the one page that shows it: a form is answered by sending the browser on, so that nothing is made twice
 * by loading again, and the house itself keeps no token. An empty token takes the cookie away.
 */
export const showOnce = ({ id, token }: Made, secure: boolean): string =>
  serialize(name, token && `${id}.${token}`, {
    path,
    httpOnly: true,
    sameSite: "Strict",
    secure,
    maxAge: token ? seconds : 0,
  });

/** The token just made under that id, or null when it has been shown already. */
export function tokenToShow(cookies: string | null, id: string): string | null {
  const [of, token = ""] = (cookies && parse(cookies, name)[name])?.split(".") ?? [];
  return of === id && looksLikeToken(token) ? token : null;
}
