import { beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../../../../tests/support/browser.ts";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

describe("the page of a person", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  let administrator: Browser;
  let svea: string;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
    administrator = await as("alma.administratorsson");
    svea = await city.idOf("svea.avdelningschefsson");
  });
  const as = async (email: string) => {
    const browser = openBrowser(world);
    await browser.signIn({ id: await city.idOf(email) });
    return browser;
  };
  const hrefs = (page: { document: Document }) =>
    [...page.document.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? "");

  it("tells where they work, that they are away and who stands in", async () => {
    const page = await (await as("ragnar.registratorsson")).get(`/organisation/personer/${svea}`);
    expect(page.text).toContain("Frånvarande till 2027-01-31, Rune Enhetschefsson ersätter");
    expect(hrefs(page)).toContain("/organisation/jarva");
    expect(hrefs(page).filter((href) => /andra|avsluta|roll\/ny|franvaro/.test(href))).toEqual([]);
    expect((await administrator.get(`/organisation/personer/${world.newId()}`)).status).toBe(404);
    expect((await administrator.get("/organisation/personer/inget-id")).status).toBe(404);
  });

  it("adds and changes a person", async () => {
    expect((await (await as("ragnar.registratorsson")).get("/organisation/personer/ny")).status).toBe(403);
    expect((await administrator.get("/organisation/personer/ny")).status).toBe(200);
    const taken = await administrator.post("/organisation/personer/ny", {
      givenName: "Ny",
      familyName: "Nyman",
      email: "stina.strategsson@stad.example",
    });
    expect(taken.text).toContain("Adressen tillhör redan Stina Strategsson.");
    const done = await administrator.post("/organisation/personer/ny", {
      givenName: "Ny",
      familyName: "Nyman",
      email: "ny.nyman@stad.example",
    });
    const id = await city.idOf("ny.nyman");
    expect(done.location).toBe(`/organisation/personer/${id}?klart=organisation.person-added`);
    expect(
      (await administrator.get(`/organisation/personer/${id}/andra`)).document
        .querySelector("input[name='email']")
        ?.getAttribute("value"),
    ).toBe("ny.nyman@stad.example");
    expect(
      (
        await administrator.post(`/organisation/personer/${id}/andra`, {
          givenName: "Nya",
          familyName: "Nyman",
          expectedVersion: "1",
        })
      ).status,
    ).toBe(303);
    expect((await administrator.get(`/organisation/personer/${id}`)).text).toContain("Nya Nyman");
  });

  it("goes by way of the body to a new role, and ends one", async () => {
    expect((await administrator.get(`/organisation/personer/${svea}/roll/ny`)).text).toContain("Vid vilket organ?");
    const chosen = await administrator.get(`/organisation/personer/${svea}/roll/ny?organ=bromma`);
    expect(chosen.location).toBe("/organisation/bromma/roller/ny?person=svea.avdelningschefsson%40stad.example");
    const { id, version } = await world.db
      .selectFrom("access_grant")
      .select(["id", "version"])
      .where("person_id", "=", svea)
      .executeTakeFirstOrThrow();
    const form = await administrator.get(`/organisation/personer/${svea}/roller/${id}`);
    expect(form.text).toContain("Ska Svea Avdelningschefsson sluta vara avdelningschef i Järva stadsdelsnämnd?");
    const wrong = await administrator.post(`/organisation/personer/${svea}/roller/${id}`, {
      to: "2019-01-01",
      expectedVersion: String(version),
    });
    expect(wrong.text).toContain("Slutet ligger före början");
    expect((await administrator.get(`/organisation/personer/${svea}/roller/${world.newId()}`)).status).toBe(404);
    expect(
      (
        await administrator.post(`/organisation/personer/${svea}/roller/${id}`, {
          to: "2026-12-31",
          expectedVersion: String(version),
        })
      ).status,
    ).toBe(303);
  });

  it("records and withdraws an absence: one's own, or at the body one answers for", async () => {
    const greta = await city.idOf("greta.registratorsson");
    const own = await as("greta.registratorsson");
    const form = await own.get(`/organisation/personer/${greta}/franvaro`);
    expect(form.document.querySelectorAll("select[name='substitute'] option")).toHaveLength(8);
    expect((await (await as("ragnar.registratorsson")).get(`/organisation/personer/${greta}/franvaro`)).status).toBe(
      403,
    );
    const wrong = await own.post(`/organisation/personer/${greta}/franvaro`, { from: "2026-12-10", to: "2026-12-01" });
    expect(wrong.text).toContain("Slutet ligger före början, 2026-12-10");
    const director = await as("vide.direktorsson");
    const done = await director.post(`/organisation/personer/${greta}/franvaro`, {
      from: "2026-12-01",
      to: "2026-12-10",
      substitute: "",
    });
    expect(done.location).toBe(`/organisation/personer/${greta}?klart=organisation.absence-recorded`);
    expect((await director.get("/")).text).toContain("Greta Registratorsson, 2026-12-01–2026-12-10");
    const { id } = await world.db
      .selectFrom("absence")
      .select("id")
      .where("person_id", "=", greta)
      .executeTakeFirstOrThrow();
    expect((await own.get(`/organisation/personer/${greta}/franvaro/${id}`)).text).toContain("Frånvaron tas bort.");
    expect((await own.post(`/organisation/personer/${greta}/franvaro/${id}`, { expectedVersion: "1" })).status).toBe(
      303,
    );
    expect((await director.get("/")).text).not.toContain("2026-12-01–2026-12-10");
  });

  it("notes that somebody has left", async () => {
    const id = await city.idOf("maj.handlaggarsson");
    expect((await administrator.get(`/organisation/personer/${id}/avsluta`)).text).toContain(
      "Har Maj Handläggarsson slutat?",
    );
    const done = await administrator.post(`/organisation/personer/${id}/avsluta`, {
      day: "2026-11-30",
      expectedVersion: "1",
    });
    expect(done.location).toBe(`/organisation/personer/${id}?klart=organisation.person-ended`);
    const page = await administrator.get(`/organisation/personer/${id}`);
    expect(page.text).toContain("Sista dag 2026-11-30");
    expect(hrefs(page).filter((href) => /andra|avsluta|roll\/ny/.test(href))).toEqual([]);
  });

  it("is found by the search of the whole house", async () => {
    const found = await administrator.get("/sok?q=rinkeby");
    expect(hrefs(found)).toContain("/organisation/rinkeby-kista");
    expect((await administrator.get("/sok?q=stina")).text).toContain("Stina Strategsson");
  });
});
