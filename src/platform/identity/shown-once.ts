import { parse, serialize } from "hono/utils/cookie";

type Secret = { id: string; secret: string };
type Kind = { name: string; path: string; looksRight(secret: string): boolean };

const seconds = 120;

/**
 * A new secret's way to the one page that shows it: a form is answered by sending the browser on, so that nothing is made twice by
 * loading again, and no page's address ever holds it. `path` is where the page is; the cookie is sent nowhere else.
 */
export function shownOnce({ name, path, looksRight }: Kind) {
  return {
    /** The cookie that carries it. An empty secret takes the cookie away. */
    cookie: ({ id, secret }: Secret, secure: boolean): string =>
      serialize(name, secret && `${id}.${secret}`, {
        path,
        httpOnly: true,
        sameSite: "Strict",
        secure,
        maxAge: secret ? seconds : 0,
      }),
    /** The secret just made under that id, or null when it has been shown already. */
    read(cookies: string | null, id: string): string | null {
      const [of, secret = ""] = (cookies && parse(cookies, name)[name])?.split(".") ?? [];
      return of === id && looksRight(secret) ? secret : null;
    },
  };
}
