import { Ajv2020 } from "ajv/dist/2020.js";
import type { Role } from "../../src/platform/access/actor.ts";
import { secretHash } from "../../src/platform/identity/secret-hash.ts";
import { describeApi } from "../../src/platform/web/api/describe-api.ts";
import { findOperation } from "../../src/platform/web/api/find-operation.ts";
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

type Described = { schema?: object };
type Responses = Record<string, { content?: Record<string, Described> }>;

const described = describeApi(operations, { origin: "http://varn.test", language: "sv", version: "1" });
const paths = described.paths as Record<string, Record<string, { responses: Responses }>>;
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: "http://varn.test/openapi", ...described });

/** The schemas speak of each other by their place in the description. */
const placed = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"http://varn.test/openapi#/components/'));

/** Holds an answer against what the description promises of it; what it does not speak of is a broken promise too. */
function expectAsDescribed(method: string, path: string, { status, headers, json }: Answer): void {
  const found = findOperation(operations, method === "HEAD" ? "GET" : method, `/api/v1${path.split("?")[0]}`);
  if ("allowed" in found || status >= 500) return;
  const responses = paths[found.operation.path]?.[method.toLowerCase()]?.responses ?? {};
  const type = headers.get("content-type")?.split(";")[0] ?? "";
  const schema = responses[status]?.content?.[type]?.schema;
  if (method === "HEAD" || status === 304 || !/json/.test(type)) return;
  if (!schema) throw new Error(`${method} ${path} answered ${status} ${type}, which its description does not promise`);
  if (!ajv.validate(placed(schema), json))
    throw new Error(`${method} ${path}: ${ajv.errorsText()} in ${JSON.stringify(json)}`);
}

/** Another system: calls the API through the real doorway, and every answer is held against the description. */
export function openApi(world: World) {
  const pages = async () => new Response("a page", { status: 200 });
  const settings = { publicOrigin: null, demo: false, assets: null };
  const app = createApp({ world, settings, pages, ready: async () => true, operations });
  return async (
    method: string,
    path: string,
    { token, json: sent, form, headers = {} }: Sent = {},
  ): Promise<Answer> => {
    const body = form ?? (sent === undefined ? null : JSON.stringify(sent));
    const response = await app.fetch(
      new Request(`http://varn.test/api/v1${path}`, {
        method,
        body,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(sent === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
      }),
    );
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    const json = isJson && text ? JSON.parse(text) : {};
    const answer = { status: response.status, headers: response.headers, text, json };
    expectAsDescribed(method, path, answer);
    return answer;
  };
}

export type Api = ReturnType<typeof openApi>;
