import { beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../../../../tests/support/browser.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

describe("the doorway", () => {
  let world: TestWorld;
  let browser: Browser;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
    browser = openBrowser(world);
  });

  it("sends the same strict headers with every kind of answer", async () => {
    for (const path of ["/logga-in", "/finns-inte", "/", "/logga-in.data", "/tillganglighet"]) {
      const { headers } = await browser.get(path);
      expect(headers.get("content-security-policy"), path).toMatch(
        /^default-src 'none'; script-src 'nonce-[\w-]+' 'strict-dynamic'; style-src 'self'/,
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it("ships no script on a page that is not hydrated", async () => {
    const { document, html } = await browser.get("/logga-in");
    expect(document.querySelectorAll("script, link[rel=modulepreload]").length).toBe(0);
    expect(html).not.toMatch(/ style=| onclick=/);
  });

  it("tells about a page without sending it to whoever asks for the head", async () => {
    const [head, page] = [await browser.ask("/logga-in", { method: "HEAD" }), await browser.get("/logga-in")];
    expect([head.status, head.html]).toEqual([200, ""]);
    expect(head.headers.get("content-type")).toBe(page.headers.get("content-type"));
    expect(page.html).toMatch(/^<!doctype html><html lang="sv">/);
  });

  it("speaks the language that was chosen, else the browser's, else Swedish", async () => {
    const own = openBrowser(world);
    expect((await own.get("/tillganglighet")).document.documentElement.getAttribute("lang")).toBe("sv");
    const english = await own.ask("/tillganglighet", { headers: { "accept-language": "en-GB,en;q=0.9" } });
    expect(english.document.documentElement.getAttribute("lang")).toBe("en");
    expect((await own.get("/sprak?till=en&tillbaka=/tillganglighet")).location).toBe("/tillganglighet");
    expect((await own.get("/tillganglighet")).text).toContain("Everyone must be able to use");
    expect((await own.get("/sprak?till=tlh&tillbaka=//evil.example")).location).toBe("/");
  });

  it("answers 404 with a way out for an address that does not exist", async () => {
    const page = await browser.get("/finns/inte/alls");
    expect(page.status).toBe(404);
    expect(page.document.querySelector("h1")?.textContent).toBe("Sidan finns inte");
    expect(page.document.querySelector("main a[href='/']")).not.toBeNull();
    expect(page.document.title).toContain("Sidan finns inte");
  });

  it.each([
    "/%00",
    "/%E0%A4%A",
    "/..%2f..%2fetc/passwd",
    "/organisation/%27;drop table person",
    `/${"a".repeat(5000)}`,
  ])("takes the hostile address %s calmly", async (path) => {
    expect((await browser.get(path)).status).toBeLessThan(500);
  });

  it("refuses every unsafe method from another site", async () => {
    await browser.signIn(people.registrar);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await browser.ask("/logga-ut", { method, headers: { origin: "https://evil.example" } });
      expect(answer.status, method).toBe(403);
      const silent = await browser.ask("/logga-ut", { method, headers: { "sec-fetch-site": "cross-site" } });
      expect(silent.status, method).toBe(403);
    }
    expect((await browser.get("/sessioner")).status).toBe(200);
  });

  it("answers a form for another authority's thing as one for nothing, and keeps that it was refused", async () => {
    const register = await addRegister(world, people.social);
    const { id } = await addCase(world, people.registrar, register);
    const stranger = openBrowser(world);
    await stranger.signIn(people.otherRegistrar);
    const post = (which: string) => stranger.post(`/diarium/arenden/${which}/avsluta`, { outcome: "Klart" });
    const refusals = async () =>
      (await world.db.selectFrom("audit_entry").select("id").where("outcome", "=", "refused").execute()).length;
    const before = await refusals();
    const [foreign, unknown] = [await post(id), await post(world.newId())];
    expect([foreign.status, foreign.text, foreign.document.title]).toEqual([404, unknown.text, unknown.document.title]);
    expect(unknown.status).toBe(404);
    expect(await refusals()).toBe(before + 1);
  });

  it("says ready only while the database answers, and gives numbers without names", async () => {
    expect((await browser.get("/healthz")).status).toBe(200);
    expect((await browser.get("/readyz")).status).toBe(200);
    const { html } = await openBrowser(world).get("/metrics");
    expect(html).toContain("varn_answers_total");
    expect(html).not.toContain("Registratorsson");
    const proxied = await openBrowser(world).ask("/metrics", { headers: { "x-forwarded-for": "203.0.113.7" } });
    expect(proxied.status).toBe(404);
  });

  it("gives a person without role a page and no rooms", async () => {
    const own = openBrowser(world);
    await own.signIn(people.nobody);
    const start = await own.get("/");
    expect(start.status).toBe(200);
    expect(start.text).toContain("Ingen roll");
  });
});
