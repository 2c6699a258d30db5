import { beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../../../../tests/support/browser.ts";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

describe("importing people", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  let administrator: Browser;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
    administrator = openBrowser(world);
    await administrator.signIn({ id: await city.idOf("alma.administratorsson") });
  });
  const headings = "förnamn;efternamn;e-post;telefon;roll;organ;enhet;titel;från;till";
  const upload = async (...lines: string[]) => {
    const bytes = Buffer.from([headings, ...lines].join("\r\n"), "latin1");
    const page = await administrator.post("/organisation/import", {
      file: [new File([bytes], "personer.csv")],
      pasted: "",
    });
    expect(page.status).toBe(303);
    return page.location ?? "";
  };
  const people = () => world.db.selectFrom("person").select("email").execute();
  const fingerprintOf = (page: { document: Document }) =>
    page.document.querySelector("input[name='fingerprint']")?.getAttribute("value") ?? "";

  it("asks for a file, keeps what was pasted, and says why it cannot be read", async () => {
    const form = await administrator.get("/organisation/import");
    expect(form.text).toContain("Inget skrivs förrän du säger till");
    expect((await administrator.post("/organisation/import", { pasted: "" })).text).toContain(
      "Välj en fil eller klistra in rader.",
    );
    const pasted = await administrator.post("/organisation/import", { pasted: "namn;adress\nÅsa;Gatan" });
    expect(pasted.status).toBe(422);
    expect(pasted.document.querySelector("textarea")?.textContent).toContain("Åsa;Gatan");
    const sheet = new File([Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])], "personer.xlsx");
    expect((await administrator.post("/organisation/import", { file: [sheet] })).text).toContain(
      "Spara kalkylbladet som CSV",
    );
  });

  it("shows row by row what would happen and writes nothing until told to", async () => {
    const before = (await people()).length;
    const address = await upload(
      "Åsa;Öberg;asa@stad.example;;Registrator;SON;;;2026-12-01;",
      "Ragnar;Registratorsson;ragnar.registratorsson@stad.example;;;;;;;",
    );
    const check = await administrator.get(address);
    expect(check.text).toContain("Alla 2 rader går bra");
    expect(check.text).toContain("Ny roll: registrator i Socialnämnden från 2026-12-01.");
    expect(check.text).toContain("Inget ändras.");
    expect(await people()).toHaveLength(before);
    const done = await administrator.post(address, { rows: "all", fingerprint: fingerprintOf(check) });
    expect(done.location).toBe("/organisation/personer?klart=organisation.imported");
    expect(await people()).toHaveLength(before + 1);
    expect((await administrator.get(address)).status).toBe(404);
  });

  it("offers only the good rows when some are wrong, and says why the others are", async () => {
    const address = await upload(
      "Bo;Berg;bo@stad.example;;;;;;;",
      "Cia;Ceder;cia@stad.example;;Kassör;Finansnämnden;;;2026-02-30;",
      `${"A".repeat(10_000)};B;lang@stad.example;;;;;;;`,
    );
    const check = await administrator.get(address);
    expect(check.text).toContain("2 rader behöver rättas");
    expect(check.text).toContain("Roll: Det finns ingen roll som heter ”Kassör”.");
    expect(check.text).toContain("Förnamn: Texten är för lång. Högst 100 tecken får plats.");
    expect(check.html.length).toBeLessThan(40_000);
    expect(check.document.querySelector("button[name='rows']")?.getAttribute("value")).toBe("good");
    const forced = await administrator.post(address, { rows: "all", fingerprint: fingerprintOf(check) });
    expect(forced.status).toBe(422);
    expect(forced.text).toContain("2 rader är fel, så inget skrevs.");
    expect((await administrator.get(`${address}?visa=nya`)).text).toContain("Bo Berg");
    expect((await administrator.post(address, { rows: "good", fingerprint: fingerprintOf(check) })).status).toBe(303);
    expect((await people()).map(({ email }) => email)).toEqual(expect.arrayContaining(["bo@stad.example"]));
  });

  it("does nothing when something has changed since it was shown", async () => {
    const address = await upload("Dan;Dahl;dan@stad.example;;;;;;;");
    const check = await administrator.get(address);
    await administrator.post("/organisation/personer/ny", {
      givenName: "Dan",
      familyName: "Dahlström",
      email: "dan@stad.example",
    });
    const late = await administrator.post(address, { rows: "all", fingerprint: fingerprintOf(check) });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Något har ändrats sedan kontrollen");
    expect(fingerprintOf(late)).not.toBe(fingerprintOf(check));
  });

  it("is for administrators", async () => {
    const registrar = openBrowser(world);
    await registrar.signIn({ id: await city.idOf("ragnar.registratorsson") });
    expect((await registrar.get("/organisation/import")).status).toBe(403);
    expect((await registrar.post("/organisation/import", { pasted: `${headings}\nA;B;a@stad.example` })).status).toBe(
      403,
    );
    const address = await upload("Eva;Ek;eva@stad.example;;;;;;;");
    expect((await registrar.get(address)).status).toBe(403);
    expect((await administrator.get("/organisation/import/inget-id")).status).toBe(404);
  });
});
