import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { ok } from "../../src/kernel/outcome.ts";
import type { Role } from "../../src/platform/access/actor.ts";
import { rolesFor } from "../../src/platform/identity/api-tokens/roles-for.ts";
import { tokenRoles } from "../../src/platform/identity/api-tokens/token-roles.ts";
import { openSession } from "../../src/platform/identity/open-session.ts";
import type { Operation } from "../../src/platform/operation.ts";
import { type Answer, type Api, addToken, openApi, operations } from "../support/api.ts";
import { type TestWorld, testWorld } from "../support/world.ts";
import { allThings, filed, samples, type Things } from "./things.ts";

let world: TestWorld;
let api: Api;
let all: Awaited<ReturnType<typeof allThings>>;
const tokens = new Map<Role, string>();

beforeAll(async () => {
  world = await testWorld();
  all = await allThings(world);
  // A minute's calls are counted elsewhere; here there are more of them than a minute may hold.
  api = openApi({ ...world, limitTries: async () => ok(null) });
  for (const role of tokenRoles) tokens.set(role, (await addToken(world, all.people.social, [role])).token);
});

const nameOf = ({ method, path }: Operation) => `${method} ${path}`;
const tokenOf = (role: Role) => tokens.get(role) ?? "";
const may = (operation: Operation, role: Role) => rolesFor(operation.opens).includes(role);

/** An operation's address with its blanks filled; with the ids of nothing when `things` has none of that name. */
const addressOf = ({ path }: Operation, things: Things) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => things[name] ?? `no-${name}`);

function withFile(json: unknown): FormData {
  const form = new FormData();
  form.append("data", JSON.stringify(json));
  form.append("files", new File(["Nämnden tillstyrker."], "svar.txt", { type: "text/plain" }));
  return form;
}

/** The operation called with these ids; what it changes is named by its current tag, or by any tag at all. */
async function call(operation: Operation, things: Things, sent: { token?: string; headers?: Record<string, string> }) {
  const json = samples[operation.name]?.(things);
  const body = operation.body ? (filed.has(operation.name) ? { form: withFile(json) } : { json }) : {};
  const headers = { ...(operation.changes ? { "if-match": "*" } : {}), ...sent.headers };
  return api(operation.method, addressOf(operation, things), { ...sent, ...body, headers });
}

/** Everything in the house but the trail and what counts tries, as one text. */
async function everything(): Promise<string> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
      and table_name not in ('audit_entry', 'rate_limit') order by 1`.execute(world.db);
  const texts = tables.rows.map(async ({ name }) => {
    const found = await sql<{ text: string | null }>`
      select md5(string_agg(t::text, '|' order by t::text)) as text from ${sql.table(name)} t`.execute(world.db);
    return `${name} ${found.rows[0]?.text}`;
  });
  return (await Promise.all(texts)).join("\n");
}

/** Ids of the form of real ones that name nothing. */
const nothing = (): Things => Object.fromEntries(Object.keys(all.own).map((name) => [name, world.newId()]));

const said = ({ status, json }: Answer) => ({ status, json });

/** Whether an operation names something of a body; one that does not, a list, is answered with what is the token's own. */
const names = (operation: Operation): boolean => {
  const sample = (things: Things) => JSON.stringify(samples[operation.name]?.(things));
  return operation.path.includes("{") || sample(all.own) !== sample(all.foreign);
};

/** Sessions and tokens that the trying itself puts there are no change. */
const strip = (text: string) =>
  text
    .split("\n")
    .filter((line) => !/^(session|api_token) /.test(line))
    .join("\n");

/** Named in the address it is missing; named in what was sent, the fault is told where it stands. */
const refusal = ({ path }: Operation) => (path.includes("{") ? 404 : 422);

describe.each(operations.map((operation) => [nameOf(operation), operation] as const))("%s", (_, operation) => {
  it("has what it takes to be tried", () => {
    if (operation.body) expect(samples[operation.name], `a sample in tests/api/things.ts`).toBeDefined();
    for (const [, blank = ""] of operation.path.matchAll(/\{(\w+)\}/g))
      expect(all.own[blank], `a real ${blank} in tests/api/things.ts`).toBeDefined();
    expect(tokenRoles.some((role) => may(operation, role))).toBe(true);
  });

  it("is shut to whoever has no token, and to a token that has ended", async () => {
    const before = await everything();
    const secret = world.newSecret();
    const opening = { id: world.newId(), secret, personId: all.people.registrar.id, method: "demo", now: world.now() };
    await world.db.transaction().execute((tx) => openSession(tx, opening));
    const roles = [...tokenRoles];
    const expires_day = Temporal.PlainDate.from("2026-03-09");
    const ended = [
      await addToken(world, all.people.social, roles, { expires_day }),
      await addToken(world, all.people.social, roles, { revoked_at: world.now() }),
    ];
    const attempts = [{}, { headers: { cookie: `varn=${secret}` } }, ...ended.map(({ token }) => ({ token }))];
    for (const sent of attempts) expect((await call(operation, all.own, sent)).status).toBe(401);
    expect(strip(await everything())).toBe(strip(before));
  });

  it.each(tokenRoles)("with another body's ids answers the role %s as it would for ids of nothing", async (role) => {
    const before = await everything();
    const answer = await call(operation, all.foreign, { token: tokenOf(role) });
    if (!may(operation, role)) expect(answer.status).toBe(403);
    else if (names(operation)) {
      expect(answer.status).toBe(refusal(operation));
      expect(said(answer)).toEqual(said(await call(operation, nothing(), { token: tokenOf(role) })));
    } else {
      expect(answer.status).toBe(200);
      for (const id of Object.values(all.foreign)) expect(answer.text).not.toContain(id);
      expect(answer.text).not.toContain(all.people.culture.id);
    }
    expect(await everything()).toBe(before);
  });

  it("is shut to another body's token with every role", async () => {
    const { token } = await addToken(world, all.people.culture, tokenRoles);
    const before = await everything();
    const answer = await call(operation, all.own, { token });
    if (names(operation)) expect(answer.status).toBe(refusal(operation));
    else for (const id of Object.values(all.own)) expect(answer.text).not.toContain(id);
    expect(await everything()).toBe(before);
  });

  it("is open to the role it is for, at its own body", async () => {
    const role = tokenRoles.find((one) => may(operation, one));
    if (!role) throw new Error("for nobody");
    const things = await all.fresh();
    expect((await call(operation, things, { token: tokenOf(role) })).status).toBe(operation.location ? 201 : 200);
  });
});
