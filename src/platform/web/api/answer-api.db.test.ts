import { beforeAll, describe, expect, it } from "vitest";
import { type Api, addToken, openApi } from "../../../../tests/support/api.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { openSession } from "../../identity/open-session.ts";

let world: TestWorld;
let api: Api;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
let token: string;
let tokenId: string;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  social = await addRegister(world, people.social);
  api = openApi(world);
  ({ token, id: tokenId } = await addToken(world, people.social, ["registrar"]));
});

describe("who calls", () => {
  it("is asked for a token, and told how", async () => {
    const answer = await api("GET", "/cases");
    expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="varn"']);
    expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(answer.json).toMatchObject({
      type: "http://varn.test/api#token-missing",
      title: "Nyckel saknas",
      status: 401,
      code: "api:problem.token-missing",
    });
  });

  it.each([
    ["token-unknown", `varn_${"a".repeat(43)}`],
    ["token-unknown", "x"],
    ["token-unknown", "'; drop table api_token; --"],
  ])("is refused as %s with %s", async (kind, wrong) => {
    const answer = await api("GET", "/cases", { headers: { authorization: `Bearer ${wrong}` } });
    expect(answer.status).toBe(401);
    expect(answer.json.code).toMatch(new RegExp(`${kind}|token-missing`));
  });

  it("is told when the token has ended, and nothing else", async () => {
    const expired = await addToken(world, people.social, ["registrar"], {
      expires_day: Temporal.PlainDate.from("2026-03-09"),
    });
    const lastDay = await addToken(world, people.social, ["registrar"], {
      expires_day: Temporal.PlainDate.from("2026-03-10"),
    });
    const revoked = await addToken(world, people.social, ["registrar"], { revoked_at: world.now() });
    const codes = await Promise.all(
      [expired, revoked, lastDay].map(async (one) => (await api("GET", "/registers", { token: one.token })).json.code),
    );
    expect(codes).toEqual(["api:problem.token-expired", "api:problem.token-revoked", undefined]);
  });

  it("is not let in by a session, whose cookie is not even looked at", async () => {
    const secret = world.newSecret();
    const id = world.newId();
    const opening = { id, secret, personId: people.registrar.id, method: "demo", now: world.now() };
    await world.db.transaction().execute((tx) => openSession(tx, opening));
    expect((await api("GET", "/cases", { headers: { cookie: `varn=${secret}` } })).status).toBe(401);
    expect((await api("GET", "/cases", { headers: { authorization: `Bearer ${secret}` } })).status).toBe(401);
  });

  it("cannot use a role that reaches the whole city, even if the row says so", async () => {
    const crafty = await addToken(world, people.social, ["administrator", "auditor"]);
    expect((await api("GET", "/cases", { token: crafty.token })).status).toBe(403);
  });

  it("is counted, and asked to wait when there is too much of it", async () => {
    const own = openApi({ ...world, limitTries: async () => ({ ok: false, problem: { kind: "too-late", key: "x" } }) });
    for (const sent of [{}, { token }]) {
      const answer = await own("GET", "/cases", sent);
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "60"]);
    }
  });
});

describe("the answers", () => {
  it("carry strict headers, a number, and nothing that lets other sites in", async () => {
    for (const answer of [
      await api("GET", "/cases", { token }),
      await api("GET", "/x"),
      await api("GET", "/openapi.json"),
    ]) {
      expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("set-cookie")).toBeNull();
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    }
    const preflight = await api("OPTIONS", "/cases", { headers: { origin: "https://evil.example" } });
    expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([401, null]);
  });

  it("say which methods there are, and that an address is unknown", async () => {
    const wrong = await api("PUT", "/cases", { token, json: {} });
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, POST"]);
    for (const path of ["/nothing", "/cases/%00/x", "/%E0%A4%A", "/cases/..%2f..%2fetc"])
      expect((await api("GET", path, { token })).status, path).toBe(404);
  });

  it("speak English when asked", async () => {
    const answer = await api("GET", "/nothing", { token, headers: { "accept-language": "en" } });
    expect(answer.json.title).toBe("No such address");
    expect(answer.headers.get("content-language")).toBe("en");
  });

  it("answer HEAD without content", async () => {
    const answer = await api("HEAD", "/cases", { token });
    expect([answer.status, answer.text]).toEqual([200, ""]);
  });

  it("are not sent again when nothing has changed", async () => {
    const first = await api("GET", "/cases", { token });
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const again = await api("GET", "/cases", { token, headers: { "if-none-match": `"x", W/${etag}` } });
    expect([again.status, again.text]).toEqual([304, ""]);
    await addCase(world, people.registrar, social);
    expect((await api("GET", "/cases", { token, headers: { "if-none-match": etag } })).status).toBe(200);
  });

  it("say that something broke, with a number and without the reason", async () => {
    const db = new Proxy(world.db, {
      get: () => () => {
        throw new Error("secret reason");
      },
    });
    const answer = await openApi({ ...world, db })("GET", "/cases", { token });
    expect(answer.status).toBe(500);
    expect(answer.text).toContain(answer.headers.get("x-request-id") ?? "?");
    expect(answer.text).not.toContain("secret reason");
  });
});

describe("what is sent", () => {
  const post = (more: Record<string, unknown>, extra = {}) =>
    api("POST", "/cases", { token, json: { register: social.id, publicSubject: "Via API", ...more }, ...extra });

  it("becomes a case, told in the trail under the system's name", async () => {
    const made = await post({ foreignNumbers: [{ raw: "A 1/2026", saidBy: "Polisen" }] });
    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toBe(`/api/v1/cases/${made.json.id}`);
    const entry = await world.db
      .selectFrom("audit_entry")
      .selectAll()
      .where("subject_id", "=", String(made.json.id))
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ actor_id: tokenId, on_behalf_of: null, action: "register/register-case" });
    expect(entry.actor_name).toMatch(/^System \d+$/);
    expect(entry.request_id).toBe(made.headers.get("x-request-id"));
    const read = await api("GET", `/cases/${made.json.id}`, { token });
    expect(read.json).toMatchObject({
      publicSubject: "Via API",
      foreignNumbers: [{ raw: "A 1/2026", saidBy: "Polisen" }],
    });
  });

  it("is told every fault at once, each with where it is", async () => {
    const answer = await post({ publicSubject: 1, openedDay: "i går", extra: true });
    expect(answer.status).toBe(422);
    expect(answer.json.errors).toMatchObject([
      { pointer: "#/publicSubject" },
      { pointer: "#/openedDay" },
      { pointer: "#", code: "web:field.unknown-choice" },
    ]);
  });

  it("is told the rooms' own faults too", async () => {
    const answer = await post({ protectedSubject: "Hemligt" });
    expect(answer.json.errors).toMatchObject([{ pointer: "#/secrecyProvision", code: "register:provision-needed" }]);
  });

  it("is done once, however often it is sent", async () => {
    const id = world.newId();
    expect((await post({ id })).status).toBe(201);
    const again = await post({ id });
    expect([again.status, again.json.code]).toEqual([422, "register:already-registered"]);
  });

  it.each([
    ["text/plain", "{}", 415],
    ["application/json", "{", 400],
    ["application/json", "\u0000", 400],
    ["application/x-www-form-urlencoded", "register=1", 415],
    ["multipart/form-data; boundary=x", "--x--", 400],
  ])("is refused as %s holding %s", async (type, body, status) => {
    const headers = { "content-type": type, authorization: `Bearer ${token}` };
    const request = api("POST", "/cases", { headers, form: body as unknown as FormData });
    expect((await request).status).toBe(status);
  });

  it("may bring files, which are examined like any others", async () => {
    const data = JSON.stringify({ register: social.id, publicSubject: "Med fil", firstDocument: "received" });
    const form = new FormData();
    form.append("data", new Blob([data], { type: "application/json" }));
    form.append("files", new File(["Belysningen är trasig."], "skrivelse.txt", { type: "text/plain" }));
    const made = await api("POST", "/cases", { token, form });
    expect(made.status).toBe(201);
    const { json } = await api("GET", `/cases/${made.json.id}/documents`, { token });
    const [document] = json.items as { id: string; files: { id: string; name: string }[] }[];
    const file = await api("GET", `/files/${document?.files[0]?.id}`, { token });
    expect([file.status, file.text]).toEqual([200, "Belysningen är trasig."]);
    const etag = file.headers.get("etag") ?? "";
    expect(
      (await api("GET", `/files/${document?.files[0]?.id}`, { token, headers: { "if-none-match": etag } })).status,
    ).toBe(304);
    form.set("files", new File(["%PDF-1.4 lies"], "bild.png"));
    expect((await api("POST", "/cases", { token, form })).json).toMatchObject({
      status: 422,
      errors: [{ pointer: "#/files" }],
    });
  });
});

describe("changing what exists", () => {
  it("demands that it looks as when it was read", async () => {
    const { id } = await addCase(world, people.registrar, social);
    const close = (headers: Record<string, string>) =>
      api("POST", `/cases/${id}/closing`, { token, json: { outcome: "Klart" }, headers });
    expect((await close({})).status).toBe(428);
    const etag = (await api("GET", `/cases/${id}`, { token })).headers.get("etag") ?? "";
    world.clock.pass({ seconds: 1 });
    await api("POST", `/cases/${id}/documents`, { token, json: { direction: "received", publicTitle: "Ny" } });
    expect((await close({ "if-match": etag })).status).toBe(412);
    const now = (await api("GET", `/cases/${id}`, { token })).headers.get("etag") ?? "";
    expect((await close({ "if-match": `W/${now}` })).status).toBe(412);
    expect((await close({ "if-match": now })).status).toBe(200);
    const again = (await api("GET", `/cases/${id}`, { token })).headers.get("etag") ?? "";
    expect((await close({ "if-match": again })).json).toMatchObject({ status: 422, code: "register:case-is-closed" });
  });
});

describe("lists", () => {
  it("are gone through by their cursor, and a wrong one is told", async () => {
    for (let n = 0; n < 60; n++) await addCase(world, people.registrar, social);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { json } = await api("GET", `/cases?order=number${after ? `&after=${after}` : ""}`, { token });
      seen.push(...(json.items as { id: string }[]).map(({ id }) => id));
      after = json.next as string | null;
    } while (after);
    const { rows } = await world.pool.query("select count(*)::int as n from case_file");
    expect([seen.length, new Set(seen).size]).toEqual([rows[0].n, rows[0].n]);
    const wrong = await api("GET", "/cases?after=x&year=abc&colour=red", { token });
    expect(wrong.status).toBe(422);
    expect((wrong.json.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toContain("#/query/year");
    expect((await api("GET", "/cases?after=x", { token })).json).toMatchObject({
      errors: [{ code: "api:cursor-unknown" }],
    });
  });
});
