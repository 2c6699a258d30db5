import { parse, serialize } from "hono/utils/cookie";
import { sessionLife } from "./session-life.ts";

/** `__Host-` binds the cookie to this very host, and browsers accept the prefix over TLS only. */
const nameFor = (secure: boolean) => (secure ? "__Host-varn" : "varn");

export const readSessionCookie = (header: string | null, secure: boolean): string | null =>
  (header && parse(header, nameFor(secure))[nameFor(secure)]) || null;

/** The cookie that holds the session's secret; an empty secret takes it away. */
export const sessionCookie = (secret: string, secure: boolean): string =>
  serialize(nameFor(secure), secret, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure,
    maxAge: secret === "" ? 0 : sessionLife.absolute.total("seconds"),
  });
