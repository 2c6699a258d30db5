import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseHTML } from "linkedom";
import { openSession } from "../../src/platform/identity/open-session.ts";
import type { World } from "../../src/platform/world.ts";
import type * as Server from "../../src/server.ts";

export type Page = {
  status: number;
  headers: Headers;
  html: string;
  document: Document;
  text: string;
  location: string | null;
};
type FieldValue = string | string[] | File[];

const origin = "http://varn.test";

/** The built server, the one that `npm start` serves. */
export const builtServer = (await import(
  pathToFileURL(path.resolve(import.meta.dirname, "../../build/server/index.js")).href
)) as typeof Server;

async function toPage(response: Response): Promise<Page> {
  const html = await response.text();
  const { document } = parseHTML(html.startsWith("<!doctype") ? html : "<!doctype html><html><body></body></html>");
  const text = document.body?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  return {
    status: response.status,
    headers: response.headers,
    html,
    document,
    text,
    location: response.headers.get("location"),
  };
}

function formOf(fields: Record<string, FieldValue>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
  }
  return form;
}

/** A visitor without JavaScript: asks for pages, posts forms, keeps cookies. Talks to the real handler. */
export function openBrowser(world: World, settings: { demo?: boolean } = {}) {
  const app = builtServer.createServer(world, { publicOrigin: null, demo: settings.demo ?? true, assets: null });
  const cookies = new Map<string, string>();
  const ask = async (target: string, init: RequestInit = {}): Promise<Page> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await app.fetch(new Request(new URL(target, origin), { ...init, headers, redirect: "manual" }));
    for (const cookie of response.headers.getSetCookie()) {
      const [name = "", value = ""] = cookie.split(";")[0]?.split(/=(.*)/s) ?? [];
      if (value === "" || /max-age=0/i.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return toPage(response);
  };
  return {
    cookies,
    ask,
    get: (target: string) => ask(target),
    post: (target: string, fields: Record<string, FieldValue>) =>
      ask(target, { method: "POST", body: formOf(fields), headers: { origin } }),
    signIn: async (person: { id: string }) => {
      const secret = world.newSecret();
      await world.db
        .transaction()
        .execute((tx) =>
          openSession(tx, { id: world.newId(), secret, personId: person.id, method: "demo", now: world.now() }),
        );
      cookies.set("varn", secret);
    },
  };
}

export type Browser = ReturnType<typeof openBrowser>;
