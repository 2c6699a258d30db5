import type { Role } from "../../src/platform/access/actor.ts";
import { secretHash } from "../../src/platform/identity/secret-hash.ts";
import { createApp } from "../../src/platform/web/server/app.ts";
import type { World } from "../../src/platform/world.ts";
import { operationsOf, rooms } from "../../src/rooms.ts";
import type { Body } from "./cast.ts";
import { arrange } from "./world.ts";

/** Every operation of the house. */
export const operations = operationsOf(rooms);

type Token = { id: string; token: string };

let counted = 0;

/** A token for that body with those roles, good for the rest of the year; `more` is whatever the row says besides. */
export async function addToken(
  world: World,
  body: Body,
  roles: readonly Role[],
  more: { expires_day?: Temporal.PlainDate; revoked_at?: Temporal.Instant } = {},
): Promise<Token> {
  const token = `varn_${world.newSecret()}`;
  const row = {
    id: world.newId(),
    body_id: body.id,
    name: `System ${++counted}`,
    token_hash: secretHash(token),
    roles: [...roles],
    created_at: world.now(),
    expires_day: Temporal.PlainDate.from("2026-12-31"),
    ...more,
  };
  await arrange(world, (tx) => tx.insertInto("api_token").values(row).execute());
  return { id: row.id, token };
}

type Sent = { token?: string; json?: unknown; form?: FormData; headers?: Record<string, string> };
export type Answer = { status: number; headers: Headers; text: string; json: Record<string, unknown> };

/** Another system: calls the API through the real doorway. */
export function openApi(world: World) {
  const pages = async () => new Response("a page", { status: 200 });
  const settings = { publicOrigin: null, demo: false, assets: null };
  const app = createApp({ world, settings, pages, ready: async () => true, operations });
  return async (method: string, path: string, { token, json, form, headers = {} }: Sent = {}): Promise<Answer> => {
    const body = form ?? (json === undefined ? null : JSON.stringify(json));
    const response = await app.fetch(
      new Request(`http://varn.test/api/v1${path}`, {
        method,
        body,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(json === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
      }),
    );
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return { status: response.status, headers: response.headers, text, json: isJson && text ? JSON.parse(text) : {} };
  };
}

export type Api = ReturnType<typeof openApi>;
