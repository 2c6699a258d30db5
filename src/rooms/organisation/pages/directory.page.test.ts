import { beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../../../../tests/support/browser.ts";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

describe("the directory", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  let registrar: Browser;
  let administrator: Browser;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
    [registrar, administrator] = [openBrowser(world), openBrowser(world)];
    await registrar.signIn({ id: await city.idOf("ragnar.registratorsson") });
    await administrator.signIn({ id: await city.idOf("alma.administratorsson") });
  });
  const rows = (page: { document: Document }) => [...page.document.querySelectorAll("tbody tr")];
  const links = (page: { document: Document }) =>
    [...page.document.querySelectorAll("a")].map((link) => link.getAttribute("href"));

  it("is for whoever is signed in", async () => {
    for (const path of [
      "/organisation",
      "/organisation/personer",
      "/organisation/export.csv",
      "/organisation/grupper",
      "/organisation/kontaktvagar",
    ]) {
      expect((await openBrowser(world).get(path)).location).toMatch(/^\/logga-in/);
    }
  });

  it("lists bodies, and finds them and people by the same words", async () => {
    const all = await registrar.get("/organisation");
    expect(all.document.querySelectorAll("h1")).toHaveLength(1);
    expect(rows(all)).toHaveLength(city.standing("2026-11-22").length);
    expect(all.text).toContain("kontaktvägar att bekräfta");
    const found = await registrar.get("/organisation?q=avdelningschef");
    expect(rows(found)).toHaveLength(10);
    expect(links(found)).toContain("/organisation/personer?q=avdelningschef");
    const none = await registrar.get("/organisation?q=zzzzzz");
    expect(none.text).toContain("Inget organ passar det du sökte");
  });

  it("shows what an administrator can do to administrators only", async () => {
    expect(links(await administrator.get("/organisation"))).toContain("/organisation/nytt-organ");
    expect(links(await registrar.get("/organisation"))).not.toContain("/organisation/nytt-organ");
  });

  it("takes any address without breaking", async () => {
    for (const query of ["q=%00%25", "slag=rotel", "avslutade=kanske", `q=${"å".repeat(2000)}`, "q=%F0%9F%91%8D"]) {
      expect((await registrar.get(`/organisation?${query}`)).status).toBe(200);
    }
    for (const query of ["sida=0", "sida=-1", "sida=x", "sida=99999", "roll=boss", "organ=../../x"]) {
      expect((await registrar.get(`/organisation/personer?${query}`)).status).toBe(200);
    }
  });

  it("lists people fifty at a time, narrowed by role and body", async () => {
    const first = await registrar.get("/organisation/personer");
    expect(rows(first)).toHaveLength(50);
    expect(links(first)).toContain("/organisation/personer?sida=2");
    const found = await registrar.get("/organisation/personer?roll=registrar&organ=jarva");
    expect(rows(found).map((row) => row.querySelector("a")?.textContent)).toEqual(["Greta Registratorsson"]);
    expect(found.document.querySelector("option[value='registrar']")?.hasAttribute("selected")).toBe(true);
  });

  it("is handed out as files that a spreadsheet opens", async () => {
    const file = await registrar.get("/organisation/export.csv?vad=roller");
    expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="roller-2026-11-22.csv"');
    expect(file.html).toContain("förnamn;efternamn;e-post;telefon;roll;organ;enhet;titel;från;till\r\n");
    expect((await registrar.get("/organisation/export.csv?vad=hemligheter")).status).toBe(404);
  });

  it("speaks English where that is wanted", async () => {
    const english = openBrowser(world);
    await english.signIn({ id: await city.idOf("ragnar.registratorsson") });
    english.cookies.set("language", "en");
    const page = await english.get("/organisation?slag=district_council");
    expect(page.document.documentElement.getAttribute("lang")).toBe("en");
    expect(page.text).toContain("Järva District Council");
    expect(page.text).not.toMatch(/organisation:|undefined|\[object/);
  });

  it("lets the owner of a contact point say that it works, and nobody else", async () => {
    const point = await world.db
      .selectFrom("contact_point")
      .select(["id", "version"])
      .where("value", "=", "registrator.ks@stad.example")
      .executeTakeFirstOrThrow();
    const fields = { point: point.id, expectedVersion: String(point.version) };
    expect((await registrar.get("/organisation/kontaktvagar?visa=mina")).text).toContain("registrator.ks@stad.example");
    const stranger = openBrowser(world);
    await stranger.signIn({ id: await city.idOf("svea.avdelningschefsson") });
    expect((await stranger.post("/organisation/kontaktvagar?visa=mina", fields)).status).toBe(403);
    const done = await registrar.post("/organisation/kontaktvagar?visa=mina", fields);
    expect([done.status, done.location]).toEqual([
      303,
      "/organisation/kontaktvagar?visa=mina&klart=organisation.contact-verified",
    ]);
    const again = await registrar.post("/organisation/kontaktvagar?visa=mina", fields);
    expect(again.status).toBe(409);
    expect(again.text).toContain("Någon annan ändrade samtidigt");
  });

  it("shows groups, and what one would have reached another day", async () => {
    expect((await registrar.get("/organisation/grupper")).text).toContain("Samtliga stadsdelsnämnder");
    const then = await registrar.get("/organisation/grupper/samtliga-stadsdelsnamnder?dag=2023-06-30");
    expect(then.text).toContain("Rinkeby-Kista stadsdelsnämnd");
    const unread = await registrar.get("/organisation/grupper/samtliga-stadsdelsnamnder?dag=igår");
    expect(unread.text).toContain("”igår” är ingen dag");
    expect((await registrar.get("/organisation/grupper/finns-inte")).status).toBe(404);
  });

  it("makes and changes groups", async () => {
    expect((await registrar.get("/organisation/grupper/ny")).status).toBe(403);
    expect((await administrator.get("/organisation/grupper/ny")).status).toBe(200);
    const wrong = await administrator.post("/organisation/grupper/ny", { name: "Testgrupp" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("Välj minst ett slag");
    expect(wrong.document.querySelector("input[name='name']")?.getAttribute("value")).toBe("Testgrupp");
    const made = await administrator.post("/organisation/grupper/ny", {
      name: "Testgrupp",
      kinds: ["council", "executive_board"],
    });
    expect(made.location).toBe("/organisation/grupper/testgrupp?klart=organisation.group-set");
    const edit = await administrator.get("/organisation/grupper/testgrupp/andra");
    expect(edit.document.querySelector("input[value='council']")?.hasAttribute("checked")).toBe(true);
    const changed = await administrator.post("/organisation/grupper/testgrupp/andra", {
      name: "Testgrupp",
      members: ["jarva"],
      expectedVersion: "1",
    });
    expect(changed.status).toBe(303);
    expect((await registrar.get("/organisation/grupper/testgrupp")).text).toContain("Når 1 organ");
  });
});
