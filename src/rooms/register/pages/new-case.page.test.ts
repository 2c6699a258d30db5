import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { pdf } from "../../../../tests/support/pdf.ts";
import { addRegister } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  await addRegister(world, people.social);
});

const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const errors = (document: Document) =>
  [...document.querySelectorAll(".ds-error-summary li")].map((item) => item.textContent);
const written = (document: Document, name: string) => document.querySelector(`[name="${name}"]`)?.getAttribute("value");
const cases = async () => (await world.db.selectFrom("case_file").select("id").execute()).length;
const files = async () => (await world.db.selectFrom("stored_file").select("id").execute()).length;
const address = "/diarium/nytt-arende";

describe("registering a case", () => {
  it("takes a registrar from the form to the case with its number, document and file", async () => {
    const browser = await as(people.registrar);
    const form = await browser.get(address);
    expect([form.status, form.document.querySelector("h1")?.textContent]).toEqual([200, "Registrera ärende"]);
    const hidden = { register: written(form.document, "register") ?? "", id: written(form.document, "id") ?? "" };
    const letter = new File([new Uint8Array(pdf(["Belysningen"]))], "brev från granne.pdf");
    const fields = {
      ...hidden,
      publicSubject: "Trasig belysning",
      publicCounterparty: "Granne",
      firstDocument: "received",
      files: [letter],
    };
    const sent = await browser.post(address, fields);
    expect([sent.status, sent.location]).toEqual([303, `/diarium/arenden/${hidden.id}?klart=register.case-registered`]);
    const page = await browser.get(sent.location ?? "");
    expect(page.text).toContain("Ärendet är registrerat.");
    expect(page.text).toContain("Ärende SOC 2026/1 · Socialnämnden");
    expect(page.document.querySelector("h1")?.textContent).toBe("Trasig belysning");
    const link = page.document.querySelector('a[href^="/diarium/filer/"]');
    expect(link?.textContent).toBe("brev från granne.pdf");
    const twice = await browser.post(address, fields);
    expect([twice.status, errors(twice.document)]).toEqual([
      422,
      [expect.stringContaining("Ärendet har nummer SOC 2026/1")],
    ]);
    expect([await cases(), await files()]).toEqual([1, 1]);
  });

  it("gives back what was written when something is wrong, with an error at each field", async () => {
    const browser = await as(people.registrar);
    const register = written((await browser.get(address)).document, "register") ?? "";
    const before = [await cases(), await files()];
    const wrong = {
      register,
      publicSubject: "x".repeat(10_000),
      protectedSubject: "Om Petra",
      openedDay: "i går",
      foreignNumbers: "A 1\nB 2",
      firstDocument: "received",
    };
    const page = await browser.post(address, wrong);
    expect(page.status).toBe(422);
    expect(page.document.title).toMatch(/^Fel: /);
    expect(page.document.querySelector('[name="foreignNumbers"]')?.textContent).toMatch(/^A 1\s+B 2$/);
    const wrongFields = ["publicSubject", "openedDay", "secrecyProvision"].map(
      (name) => page.document.querySelector(`#f-${name}-error`)?.textContent,
    );
    expect(wrongFields).toEqual([
      expect.stringContaining("Högst 500 tecken"),
      expect.stringContaining("ÅÅÅÅ-MM-DD"),
      expect.stringContaining("Ange vilken bestämmelse"),
    ]);
    expect(errors(page.document)).toHaveLength(3);
    expect(written(page.document, "publicSubject")).toHaveLength(10_000);
    expect(written(page.document, "openedDay")).toBe("i går");
    expect([await cases(), await files()]).toEqual(before);
  });

  it.each([
    ["makro.docm", "PK", /tas inte emot|går inte att avgöra|skadad/],
    ["tom.pdf", "", /är tom/],
    ["egentligen.pdf", "bara text", /egentligen|avgöra/],
  ])("says why %s is not taken in, and stores nothing", async (name, content, sentence) => {
    const browser = await as(people.registrar);
    const register = written((await browser.get(address)).document, "register") ?? "";
    const before = await files();
    const page = await browser.post(address, {
      register,
      publicSubject: "Skrivelse",
      firstDocument: "received",
      files: [new File([content], name)],
    });
    expect([page.status, errors(page.document).join()]).toEqual([422, expect.stringMatching(sentence)]);
    expect(page.document.querySelector("#f-files-error")?.textContent).toMatch(sentence);
    expect(written(page.document, "publicSubject")).toBe("Skrivelse");
    expect(page.text).toContain("Filerna behöver väljas igen.");
    expect(await files()).toBe(before);
  });

  it("keeps what was written when the files together are too large", async () => {
    const browser = await as(people.registrar);
    const register = written((await browser.get(address)).document, "register") ?? "";
    const big = new File([new Uint8Array(56 * 1024 * 1024).fill(97)], "a.txt");
    const page = await browser.post(address, {
      register,
      publicSubject: "Många ritningar",
      firstDocument: "received",
      files: [big, big],
    });
    expect([page.status, errors(page.document).join()]).toEqual([422, expect.stringContaining("för stort")]);
    expect(written(page.document, "publicSubject")).toBe("Många ritningar");
  });

  it("is closed to those without the right, and to strangers", async () => {
    for (const person of [people.officer, people.auditor, people.nobody])
      expect((await (await as(person)).get(address)).status).toBe(403);
    const stranger = await openBrowser(world).get(address);
    expect([stranger.status, stranger.location]).toEqual([303, "/logga-in?till=%2Fdiarium%2Fnytt-arende"]);
  });

  it("asks first in which register, when there are several, and says so when there is none", async () => {
    const both = await addPerson(world, "Ragna Tvåregister", "registrar", people.social, people.culture);
    const browser = await as(both);
    const none = await (await as(people.otherRegistrar)).get(address);
    expect(none.text).toContain("Det finns inget register att registrera i");
    await addRegister(world, people.culture, "KUN {year}/{serial}");
    const links = [...(await browser.get(address)).document.querySelectorAll("main li a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toHaveLength(2);
    expect(
      (await browser.get(`${address}${links[0]}`)).document.querySelector('[name="publicSubject"]'),
    ).not.toBeNull();
    expect((await browser.get(`${address}?register=';drop`)).status).toBe(200);
  });

  it("speaks English to those who read English", async () => {
    const browser = await as(people.registrar);
    await browser.get("/sprak?till=en");
    const page = await browser.post(address, { publicSubject: "" });
    expect([page.document.querySelector("h1")?.textContent, errors(page.document).join()]).toEqual([
      "Register a case",
      expect.stringContaining("Write what the case is about."),
    ]);
  });
});
