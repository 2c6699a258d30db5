import { beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../../../../tests/support/browser.ts";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

describe("the page of a body", () => {
  let world: TestWorld;
  let administrator: Browser;
  let registrar: Browser;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    const city = await demoOrganisation(world);
    [administrator, registrar] = [openBrowser(world), openBrowser(world)];
    await administrator.signIn({ id: await city.idOf("alma.administratorsson") });
    await registrar.signIn({ id: await city.idOf("greta.registratorsson") });
  });
  const hrefs = (page: { document: Document }) =>
    [...page.document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
  const valueAt = (page: { document: Document }, name: string) =>
    page.document.querySelector(`[name='${name}']`)?.getAttribute("value");

  it("says first of an ended body what it went into, and shows it as it was", async () => {
    const page = await registrar.get("/organisation/rinkeby-kista");
    expect(page.text).toContain("Rinkeby-Kista stadsdelsnämnd gick 2023-07-01 upp i Järva stadsdelsnämnd");
    expect(hrefs(page)).toContain("/organisation/jarva");
    const after = await registrar.get("/organisation/jarva");
    expect(after.text).toContain("Tar upp Rinkeby-Kista stadsdelsnämnd");
    expect((await registrar.get("/organisation/finns-inte")).status).toBe(404);
    expect((await registrar.get("/organisation/%2e%2e%2fx")).status).toBe(404);
  });

  it("has no way to change for those who may not, and the pages refuse them", async () => {
    const page = await registrar.get("/organisation/jarva");
    expect(hrefs(page).filter((href) => /andra|sla-ihop|avsluta|roller\/ny/.test(href))).toEqual([]);
    expect(hrefs(page)).toContain("/organisation/jarva/kontaktvagar/ny");
    for (const path of ["andra", "byt-namn", "sla-ihop", "avsluta", "enheter/ny", "roller/ny", "mandat/nytt"]) {
      expect((await registrar.get(`/organisation/jarva/${path}`)).status).toBe(403);
    }
    expect((await registrar.get("/organisation/nytt-organ")).status).toBe(403);
    expect((await registrar.get("/organisation/bromma/kontaktvagar/ny")).status).toBe(403);
    expect(
      (await registrar.post("/organisation/jarva/avsluta", { day: "2026-12-31", expectedVersion: "1" })).status,
    ).toBe(403);
  });

  it("adds a body, and keeps what was written when something is wrong", async () => {
    const wrong = await administrator.post("/organisation/nytt-organ", {
      kind: "committee",
      name: "Klimatnämnden",
      shortName: "",
      from: "snart",
    });
    expect(wrong.status).toBe(422);
    expect(wrong.document.querySelector("title")?.textContent).toMatch(/^Fel: /);
    expect(wrong.document.querySelector("a[href='#f-from']")?.textContent).toContain("ÅÅÅÅ-MM-DD");
    expect([valueAt(wrong, "name"), valueAt(wrong, "from")]).toEqual(["Klimatnämnden", "snart"]);
    const done = await administrator.post("/organisation/nytt-organ", {
      kind: "committee",
      name: "Klimatnämnden",
      shortName: "KLI",
      from: "2027-01-01",
    });
    expect(done.location).toBe("/organisation/klimatnamnden?klart=organisation.body-added");
    expect((await administrator.get("/organisation/klimatnamnden?klart=organisation.body-added")).text).toContain(
      "Organet är tillagt.",
    );
  });

  it("shows both versions when two people change the same body", async () => {
    const form = await administrator.get("/organisation/farsta/andra");
    const fields = {
      kind: "district_council",
      name: valueAt(form, "name") ?? "",
      shortName: "FAR",
      expectedVersion: valueAt(form, "expectedVersion") ?? "",
    };
    expect((await administrator.post("/organisation/farsta/andra", fields)).status).toBe(303);
    const late = await administrator.post("/organisation/farsta/andra", { ...fields, shortName: "FST" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Nu står det ”FAR” här");
    expect([valueAt(late, "shortName"), valueAt(late, "expectedVersion")]).toEqual(["FST", "2"]);
  });

  it("renames, and answers for the old name on an older day", async () => {
    const done = await administrator.post("/organisation/kulturnamnden/byt-namn", {
      name: "Kultur- och fritidsnämnden",
      shortName: "KFN",
      day: "20260701",
      expectedVersion: "1",
    });
    expect(done.location).toBe("/organisation/kulturnamnden?klart=organisation.body-renamed");
    expect((await registrar.get("/organisation/kulturnamnden?dag=2024-02-20")).text).toContain(
      "Hette Kulturnämnden den 2024-02-20.",
    );
    expect((await administrator.get("/organisation/kulturnamnden/byt-namn")).status).toBe(200);
  });

  it("merges on a day to come, and shows it from both sides", async () => {
    const form = await administrator.get("/organisation/bromma/sla-ihop");
    expect(form.document.querySelectorAll("input[name='carryOn'][checked]")).toHaveLength(3);
    const wrong = await administrator.post("/organisation/bromma/sla-ihop", {
      into: "jarva",
      day: "2018-01-01",
      expectedVersion: "1",
    });
    expect(wrong.text).toContain("Organet finns från 2019-01-01");
    expect(wrong.document.querySelectorAll("input[name='carryOn'][checked]")).toHaveLength(0);
    const done = await administrator.post("/organisation/bromma/sla-ihop", {
      into: "jarva",
      day: "2027-01-01",
      carryOn: ["roles"],
      expectedVersion: "1",
    });
    expect(done.location).toBe("/organisation/bromma?klart=organisation.body-merged");
    expect((await registrar.get("/organisation/bromma")).text).toContain(
      "Bromma stadsdelsnämnd går 2027-01-01 upp i Järva stadsdelsnämnd",
    );
    expect((await administrator.get("/organisation/skarpnack/avsluta")).text).toContain(
      "Ska Skarpnäcks stadsdelsnämnd avslutas?",
    );
  });

  it("adds, changes and closes units", async () => {
    const done = await administrator.post("/organisation/jarva/enheter/ny", {
      kind: "unit",
      name: "Fältenheten",
      from: "2026-11-01",
    });
    expect(done.location).toBe("/organisation/jarva?klart=organisation.unit-added");
    const { id } = await world.db
      .selectFrom("unit")
      .select("id")
      .where("name", "=", "Fältenheten")
      .executeTakeFirstOrThrow();
    expect((await administrator.get("/organisation/jarva/enheter/ny")).status).toBe(200);
    expect((await administrator.get(`/organisation/jarva/enheter/${id}`)).text).toContain("Fältenheten");
    expect((await administrator.get(`/organisation/bromma/enheter/${id}`)).status).toBe(404);
    expect(
      (
        await administrator.post(`/organisation/jarva/enheter/${id}`, {
          kind: "unit",
          name: "Fältgruppen",
          expectedVersion: "1",
        })
      ).status,
    ).toBe(303);
    expect((await administrator.get(`/organisation/jarva/enheter/${id}/avsluta`)).text).toContain(
      "Ska Fältgruppen avslutas?",
    );
    expect(
      (
        await administrator.post(`/organisation/jarva/enheter/${id}/avsluta`, {
          to: "2026-11-30",
          expectedVersion: "2",
        })
      ).status,
    ).toBe(303);
    const unitsOn = async (day: string) => {
      const page = await registrar.get(`/organisation/jarva?dag=${day}`);
      return [...page.document.querySelectorAll("section li")].map((unit) => unit.textContent ?? "").join(" ");
    };
    expect(await unitsOn("2026-11-30")).toContain("Fältgruppen");
    expect(await unitsOn("2026-12-01")).not.toContain("Fältgruppen");
  });

  it("gives roles and mandates", async () => {
    const form = await administrator.get("/organisation/jarva/roller/ny?person=stina.strategsson%40stad.example");
    expect(valueAt(form, "person")).toBe("stina.strategsson@stad.example");
    const wrong = await administrator.post("/organisation/jarva/roller/ny", {
      person: "Ingen <script>",
      role: "registrar",
      from: "2026-12-01",
    });
    expect(wrong.text).toContain("Ingen i katalogen heter eller har adressen Ingen <script>");
    expect(wrong.document.querySelector("main script")).toBeNull();
    const done = await administrator.post("/organisation/jarva/roller/ny", {
      person: "Stina Strategsson",
      role: "registrar",
      from: "2026-12-01",
    });
    expect(done.location).toBe("/organisation/jarva?klart=organisation.role-given");
    expect((await administrator.get("/organisation/jarva/mandat/nytt")).status).toBe(200);
    const seated = await administrator.post("/organisation/jarva/mandat/nytt", {
      person: "Stina Strategsson",
      position: "alternate",
      from: "2026-12-01",
    });
    expect(seated.location).toBe("/organisation/jarva?klart=organisation.mandate-given");
    const { id } = await world.db
      .selectFrom("mandate")
      .select("id")
      .where("position", "=", "alternate")
      .where("from_day", "=", Temporal.PlainDate.from("2026-12-01"))
      .executeTakeFirstOrThrow();
    expect((await administrator.get(`/organisation/jarva/mandat/${id}`)).text).toContain("tas bort helt");
    expect(
      (await administrator.post(`/organisation/jarva/mandat/${id}`, { to: "2026-12-01", expectedVersion: "1" })).status,
    ).toBe(303);
  });

  it("keeps contact points, each on a page of its own", async () => {
    const bad = await registrar.post("/organisation/jarva/kontaktvagar/ny", {
      purpose: "duty",
      kind: "phone",
      value: "ring oss",
      owner: "Greta Registratorsson",
    });
    expect(bad.text).toContain("Det ser inte ut som ett telefonnummer");
    expect(bad.document.querySelector("input[value='phone']")?.hasAttribute("checked")).toBe(true);
    const done = await registrar.post("/organisation/jarva/kontaktvagar/ny", {
      purpose: "duty",
      kind: "phone",
      value: "08-000 99 99",
      owner: "Greta Registratorsson",
    });
    expect(done.location).toBe("/organisation/jarva?klart=organisation.contact-set#kontaktvagar");
    const { id } = await world.db
      .selectFrom("contact_point")
      .select("id")
      .where("value", "=", "08-000 99 99")
      .executeTakeFirstOrThrow();
    const verified = await registrar.post("/organisation/jarva", { point: id, expectedVersion: "1" });
    expect(verified.location).toBe("/organisation/jarva?klart=organisation.contact-verified#kontaktvagar");
    expect((await registrar.get(`/organisation/jarva/kontaktvagar/${id}`)).text).toContain("2026-11-22");
    expect((await registrar.get("/organisation/jarva/kontaktvagar/ny")).status).toBe(200);
    expect((await registrar.get(`/organisation/jarva/kontaktvagar/${id}/ta-bort`)).text).toContain(
      "Ska 08-000 99 99 tas bort?",
    );
    expect(
      (await registrar.post(`/organisation/jarva/kontaktvagar/${id}/ta-bort`, { expectedVersion: "2" })).status,
    ).toBe(303);
    expect((await registrar.get(`/organisation/jarva/kontaktvagar/${id}`)).status).toBe(404);
  });
});
