import { parse, serialize } from "hono/utils/cookie";

const name = "tryouts";

/** Whether the visitor wants to see what can be tried in the demo; they do until they have hidden it. */
export const tryoutsShown = (cookies: string | null): boolean => (cookies ? parse(cookies, name)[name] : "") !== "hide";

/** The cookie that hides what can be tried, or shows it again. */
export const tryoutsCookie = (choice: "hide" | "show", secure: boolean): string =>
  serialize(name, choice, { path: "/", sameSite: "Lax", httpOnly: true, secure, maxAge: 31_536_000 });
