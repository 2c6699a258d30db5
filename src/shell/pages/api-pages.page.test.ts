import { beforeAll, describe, expect, it } from "vitest";
import { addToken, openApi, operations } from "../../../tests/support/api.ts";
import { type Browser, openBrowser } from "../../../tests/support/browser.ts";
import { cast } from "../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let administrator: Browser;

const as = async (person: { id: string }): Promise<Browser> => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  administrator = await as(people.administrator);
});

describe("the page about the API", () => {
  it("tells everybody, in both languages, of every operation and of every kind of problem", async () => {
    const browser = openBrowser(world);
    const page = await browser.get("/api");
    expect(page.status).toBe(200);
    for (const { method, path } of operations) expect(page.text).toContain(`${method} /api/v1${path}`);
    expect(page.document.querySelector("#changed-since")?.textContent).toContain("412");
    expect(page.document.querySelector("main a[href='/api/v1/openapi.json']")).not.toBeNull();
    expect(page.document.querySelector("main a[href='/api-nycklar']")).toBeNull();
    expect(page.text).not.toMatch(/\{\{|guide\.|problem-title/);
    await browser.get("/sprak?till=en&tillbaka=/api");
    expect((await browser.get("/api")).text).toContain("overwrite nobody");
  });
});

describe("making a token", () => {
  it("shows it once, and it works until it is revoked", async () => {
    const fields = {
      name: "E-arkivet",
      body: people.social.id,
      roles: ["registrar", "case_officer"],
      lastDay: "2026-12-31",
    };
    expect((await administrator.get("/api-nycklar")).text).toContain("Det finns inga nycklar");
    const made = await administrator.post("/api-nycklar/ny", fields);
    expect(made.status).toBe(303);
    const shown = await administrator.get(made.location ?? "");
    const token = /varn_[\w-]{43}/.exec(shown.text)?.[0] ?? "";
    expect(shown.document.querySelector("h1")?.textContent).toBe("Här är nyckeln för E-arkivet");
    expect(shown.headers.get("cache-control")).toContain("no-store");
    const again = await administrator.get(made.location ?? "");
    expect(again.html).not.toContain(token);
    expect(again.text).toContain("har redan visats");
    const api = openApi(world);
    expect((await api("GET", "/registers", { token })).status).toBe(200);
    const list = await administrator.get("/api-nycklar");
    expect(list.html).not.toContain(token);
    expect(list.text).toContain("Registrator, Handläggare");
    const ask = list.document.querySelector("main td a")?.getAttribute("href") ?? "";
    expect((await administrator.get(ask)).text).toContain("Vill du återkalla nyckeln för E-arkivet?");
    expect((await administrator.post(ask, {})).location).toBe("/api-nycklar?klart=api.token-revoked");
    expect((await api("GET", "/registers", { token })).status).toBe(401);
    expect((await administrator.post(ask, {})).status).toBe(422);
  });

  it("comes back with every fault named and all that was chosen", async () => {
    const page = await administrator.post("/api-nycklar/ny", {
      name: "",
      body: people.social.id,
      roles: "registrar",
      lastDay: "x",
    });
    expect(page.status).toBe(422);
    expect(page.document.title).toContain("Fel: ");
    expect(page.text).toContain("Skriv vad systemet heter");
    expect(page.document.querySelector("input[value=registrar]")?.hasAttribute("checked")).toBe(true);
  });

  it("is the administrator's alone, and a token unknown is not there", async () => {
    const { id } = await addToken(world, people.social, ["registrar"]);
    const registrar = await as(people.registrar);
    for (const path of ["/api-nycklar", "/api-nycklar/ny", `/api-nycklar/${id}`, `/api-nycklar/${id}/aterkalla`])
      expect((await registrar.get(path)).status, path).toBe(403);
    expect((await registrar.post(`/api-nycklar/${id}/aterkalla`, {})).status).toBe(403);
    expect((await administrator.get(`/api-nycklar/${world.newId()}`)).status).toBe(404);
    expect((await openBrowser(world).get("/api-nycklar")).status).toBe(303);
  });
});
