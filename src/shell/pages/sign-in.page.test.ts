import { beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../../../tests/support/browser.ts";
import { cast } from "../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../tests/support/world.ts";

describe("signing in and out", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  let browser: Browser;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
    browser = openBrowser(world);
  });

  it("sends a stranger to the sign-in page and back again", async () => {
    const start = await browser.get("/sessioner");
    expect([start.status, start.location]).toEqual([303, "/logga-in?till=%2Fsessioner"]);
    const page = await browser.get("/logga-in?till=%2Fsessioner");
    expect(page.text).toContain("Rut Registratorsson");
    const done = await browser.post("/logga-in", { person: people.registrar.id, target: "/sessioner" });
    expect([done.status, done.location]).toEqual([303, "/sessioner"]);
    expect((await browser.get("/sessioner")).text).toContain("Den här webbläsaren");
  });

  it("keeps a copied cookie from working after sign-out", async () => {
    const thief = openBrowser(world);
    thief.cookies.set("varn", browser.cookies.get("varn") ?? "");
    expect((await thief.get("/sessioner")).status).toBe(200);
    expect((await browser.post("/logga-ut", {})).status).toBe(303);
    expect((await thief.get("/sessioner")).status).toBe(303);
  });

  it("ends every session when asked to", async () => {
    const [one, two] = [openBrowser(world), openBrowser(world)];
    await one.signIn(people.officer);
    await two.signIn(people.officer);
    await one.post("/logga-ut", { everywhere: "true" });
    expect((await two.get("/sessioner")).status).toBe(303);
  });

  it("lets an idle session end, and exchanges the secret of a busy one", async () => {
    const own = openBrowser(world);
    await own.signIn(people.registrar);
    const first = own.cookies.get("varn");
    world.clock.pass({ minutes: 31 });
    expect((await own.get("/sessioner")).status).toBe(200);
    const second = own.cookies.get("varn");
    expect(second).not.toBe(first);
    const old = openBrowser(world);
    old.cookies.set("varn", first ?? "");
    expect((await old.get("/sessioner")).status).toBe(200);
    world.clock.pass({ seconds: 61 });
    expect((await old.get("/sessioner")).status).toBe(303);
    world.clock.pass({ minutes: 61 });
    expect((await own.get("/sessioner")).status).toBe(303);
  });

  it("has no demo sign-in outside the demo", async () => {
    const real = openBrowser(world, { demo: false });
    expect((await real.get("/logga-in")).text).not.toContain("Rut");
    expect((await real.post("/logga-in", { person: people.registrar.id })).status).toBe(404);
  });

  it.each(["//evil.example", "https://evil.example", "/\\evil.example", "\t//evil.example"])(
    "never goes on to %j",
    async (target) => {
      const done = await openBrowser(world).post("/logga-in", { person: people.registrar.id, target });
      expect(done.location).toBe("/");
    },
  );

  it("refuses a form from another site, and an unknown person", async () => {
    const foreign = await browser.ask("/logga-in", {
      method: "POST",
      body: new URLSearchParams({ person: people.registrar.id }),
      headers: { origin: "https://evil.example", cookie: "a=b" },
    });
    expect(foreign.status).toBe(403);
    expect((await browser.post("/logga-in", { person: world.newId() })).status).toBe(404);
    expect((await browser.post("/logga-in", { person: "'; drop table person" })).status).toBe(422);
  });

  it("asks for patience after too many tries", async () => {
    const pages = await Promise.all(
      Array.from({ length: 130 }, () => openBrowser(world).post("/logga-in", { person: "x" })),
    );
    const refused = pages.filter((page) => page.text.includes("för många försök"));
    expect(refused.length).toBeGreaterThan(5);
  });
});
