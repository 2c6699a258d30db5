import { beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../../../tests/support/browser.ts";
import { cast } from "../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../tests/support/world.ts";

// The pages of the shell itself: start.tsx, sessions.tsx, search.tsx, outbox.tsx, accessibility.tsx, language.tsx,
// sign-out.tsx and not-found.tsx. Signing in has a test of its own.
describe("the shell's pages", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  const as = async (person: { id: string }): Promise<Browser> => {
    const browser = openBrowser(world);
    await browser.signIn(person);
    return browser;
  };
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });

  it("starts with what waits for me, or with the next step when nothing does", async () => {
    const start = await (await as(people.officer)).get("/");
    expect(start.status).toBe(200);
    expect(start.document.querySelector("h1")?.textContent).toBe("Mitt arbete");
    expect(start.text).toContain("Inget väntar på dig just nu");
    expect(start.text).toContain("Uppgifterna lästes 2026-03-10 09:00");
    expect(start.document.querySelector("main a[href='/diarium']")).not.toBeNull();
  });

  it("shows the person, the role and only the rooms that are open to them", async () => {
    const { document } = await (await as(people.registrar)).get("/");
    expect(document.querySelector("header")?.textContent).toContain("Rut Registratorsson");
    expect(document.querySelector("header")?.textContent).toContain("Registrator");
  });

  it("searches every room, and says what to do when nothing is found", async () => {
    const browser = await as(people.registrar);
    const empty = await browser.get("/sok?q=qwertyuiop");
    expect(empty.text).toContain("Inget hittades för ”qwertyuiop”");
    expect((await browser.get("/sok")).status).toBe(200);
    const hostile = await browser.get(
      `/sok?q=${encodeURIComponent("'; drop table case_file; <script>alert(1)</script> \u202e")}`,
    );
    expect(hostile.status).toBe(200);
    expect(hostile.document.querySelector("main script")).toBeNull();
    expect((await browser.get(`/sok?q=${"x".repeat(10_000)}`)).status).toBe(200);
    expect((await openBrowser(world).get("/sok?q=a")).status).toBe(303);
  });

  it("shows the outbox in the demo, to the administrator only", async () => {
    const letter = { recipient: "registrator@namnd.example", subject: "Något väntar", content: "Logga in i Värn." };
    await world.db.transaction().execute((tx) => world.deliver(tx, letter, world.now()));
    expect((await (await as(people.administrator)).get("/utgaende-post")).text).toContain("Något väntar");
    expect((await (await as(people.registrar)).get("/utgaende-post")).status).toBe(403);
    const real = openBrowser(world, { demo: false });
    await real.signIn(people.administrator);
    expect((await real.get("/utgaende-post")).status).toBe(404);
  });

  it("says where one is signed in", async () => {
    const page = await (await as(people.officer)).get("/sessioner");
    expect(page.document.querySelectorAll("tbody tr").length).toBeGreaterThan(0);
    expect(page.text).toContain("Logga ut överallt");
  });

  it("has an accessibility statement for everyone, and a way back from sign-out's address", async () => {
    const stranger = openBrowser(world);
    expect((await stranger.get("/tillganglighet")).text).toContain("WCAG 2.2");
    expect((await stranger.get("/logga-ut")).location).toBe("/");
    expect((await stranger.post("/tillganglighet", { a: "b" })).status).toBe(405);
  });
});
