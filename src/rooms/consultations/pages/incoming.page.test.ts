import { beforeEach, describe, expect, it } from "vitest";
import { askOut, consulteeRow, incomingCast, planDay } from "../../../../tests/support/asked.ts";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { addBody, addPerson, cast, type Person } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, addTo, keepText } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;

beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
});

const as = async (person: Person) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const hidden = (page: { document: Document }) =>
  Object.fromEntries(
    [...page.document.querySelectorAll("main input[type=hidden]")].map((field) => [
      field.getAttribute("name") ?? "",
      field.getAttribute("value") ?? "",
    ]),
  );
const path = () => `/remisser/inkomna/${asked.consultee}`;
const withFile = async () => {
  const files = [await keepText(world, "forslag.txt", "Ett program.")];
  const document = await addTo(world, people.registrar, asked.file, { publicTitle: "Förslaget", files });
  await arrange(world, (tx) => tx.updateTable("proposal").set({ document_id: document.id }).execute());
};

describe("a consultation that has come", () => {
  it("is read, planned and registered by the registrar, files and all", async () => {
    await withFile();
    await planDay(world, people.culture, "2026-04-21");
    const browser = await as(people.otherRegistrar);
    const list = await browser.get("/remisser/inkomna");
    expect(list.text).toContain("2026-05-04 55 dagar kvar");
    expect(list.document.querySelector(`a[href="${path()}"]`)?.textContent).toBe("Säkerhetsprogram");
    const page = await browser.get(path());
    expect(page.status).toBe(200);
    expect(page.document.querySelector(".page-heading-action a")?.getAttribute("href")).toBe(`${path()}/registrera`);
    for (const said of [
      "Remiss från Socialnämnden, SOC 2026/1",
      "Sikta på sammanträdet 2026-04-21",
      "Räcker tiden till?",
    ])
      expect(page.text).toContain(said);
    expect(page.text).toContain("Föreslå omedelbar justering");
    expect(page.document.querySelector(`#avsnitt-${asked.sent.sections[1]}`)?.textContent).toBe("Larmkedja");
    expect(page.text).not.toMatch(/[a-z]+\.[a-z]+\.[a-z]+/);
    const file = page.document.querySelector(".file-list a")?.getAttribute("href") ?? "";
    expect(file).toMatch(/^\/remisser\/inkomna\/.+\/filer\//);
    expect((await browser.get(file)).html).toBe("Ett program.");
    expect((await browser.get(`${path()}/filer/${world.newId()}`)).status).toBe(404);

    const form = await browser.get(`${path()}/registrera`);
    expect(form.document.querySelector("input[name=subject]")?.getAttribute("value")).toBe("Remiss: Säkerhetsprogram");
    const fields = { ...hidden(form), subject: "Remiss", register: asked.own.id, officer: people.otherRegistrar.id };
    const sent = await browser.post(`${path()}/registrera`, fields);
    expect(sent.location).toBe(`${path()}?klart=consultations.incoming-registered`);
    const after = await browser.get(sent.location ?? "");
    expect(after.text).toContain("Avsändaren ser ert nummer");
    expect(after.text).toContain("KUN 2026/1");
    expect(after.document.querySelector(".page-heading-action a")).toBeNull();
    const officer = await addPerson(world, "Olga Kulturhandläggare", "case_officer", people.culture);
    const officers = await (await as(officer)).get(path());
    expect(officers.document.querySelector(".page-heading-action a")?.textContent).toBe("Skriv tjänsteutlåtande");
    const { own_case_id } = await consulteeRow(world, asked.consultee);
    expect((await browser.get(`/diarium/arenden/${own_case_id}`)).text).toMatch(
      /Remiss: Säkerhetsprogram[\s\S]*SOC 2026\/1/,
    );
    expect((await browser.post(`${path()}/registrera`, fields)).status).toBe(422);
  });

  it("is put in a case that is there, and asks again when the number is wrong", async () => {
    const own = await addCase(world, people.otherRegistrar, asked.own);
    const browser = await as(people.otherRegistrar);
    const form = await browser.get(`${path()}/koppla`);
    const wrong = await browser.post(`${path()}/koppla`, { ...hidden(form), number: asked.file.number });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining("hör till en annan myndighet")]);
    const right = await browser.post(`${path()}/koppla`, { ...hidden(wrong), number: own.number });
    expect(right.location).toBe(`${path()}?klart=consultations.incoming-linked`);
  });

  it("gets more time asked for, and says that the reply is awaited", async () => {
    const browser = await as(people.otherRegistrar);
    const form = await browser.get(`${path()}/anstand`);
    const bad = await browser.post(`${path()}/anstand`, { ...hidden(form), wantedDay: "i maj", reason: "" });
    expect([bad.status, bad.text]).toEqual([422, expect.stringContaining("Skriv varför ni behöver mer tid.")]);
    const free = { ...hidden(bad), wantedDay: "2026-05-14", reason: "Nämnden sammanträder då." };
    expect((await browser.post(`${path()}/anstand`, free)).text).toContain(
      "Välj en arbetsdag, till exempel 2026-05-13",
    );
    const fields = { ...hidden(bad), wantedDay: "20260520", reason: "Nämnden sammanträder den 19 maj." };
    expect((await browser.post(`${path()}/anstand`, fields)).status).toBe(303);
    expect((await browser.get(path())).text).toContain("Ni väntar på besked om anstånd");
    expect((await browser.get("/remisser/inkomna")).text).toContain("Anstånd begärt");
  });

  it("is answered briefly, with a receipt that says where the answer is", async () => {
    const own = await addCase(world, people.otherRegistrar, asked.own);
    const browser = await as(people.otherRegistrar);
    expect((await browser.get(`${path()}/kort-svar`)).text).toContain("Be registratorn registrera den först");
    await browser.post(`${path()}/koppla`, { ...hidden(await browser.get(`${path()}/koppla`)), number: own.number });
    const form = await browser.get(`${path()}/kort-svar`);
    const unchosen = await browser.post(`${path()}/kort-svar`, { ...hidden(form), reason: "Berörs inte." });
    expect([unchosen.status, unchosen.text]).toEqual([422, expect.stringContaining("Välj vad ni svarar.")]);
    const fields = { ...hidden(unchosen), kind: "declined", reason: "Berörs inte." };
    expect((await browser.post(`${path()}/kort-svar`, fields)).status).toBe(303);
    const page = await browser.get(path());
    expect(page.text).toContain("Svaret har kommit fram");
    expect(page.text).toContain("SOC 2026/1, handling 1");
    expect(page.document.querySelector(".page-heading-action")).toBeNull();
    expect((await browser.get("/remisser/inkomna?lage=besvarade")).text).toContain("Avstått");
  });

  it("is sent on to others, who get the same sections and questions", async () => {
    const company = await addBody(world, "Stadshus AB", "company");
    const parent = await addPerson(world, "Sam Handläggare", "case_officer", company);
    const registrar = await addPerson(world, "Rea Bolagsregistrator", "registrar", company);
    const register = await addRegister(world, company, "SAB {year}/{serial}");
    const out = await askOut(world, { sender: people.social, caseId: asked.file.id, to: [company] });
    const here = `/remisser/inkomna/${out.consultees[0]}`;
    const own = await addCase(world, registrar, register);
    const registering = await as(registrar);
    await registering.post(`${here}/koppla`, {
      ...hidden(await registering.get(`${here}/koppla`)),
      number: own.number,
    });
    const browser = await as(parent);
    const form = await browser.get(`${here}/fraga-vidare`);
    expect(form.document.querySelector("input[name=dueDay]")?.getAttribute("value")).toBe("2026-04-24");
    const fields = { ...hidden(form), title: "Underremiss", dueDay: "2026-04-24", instructions: "" };
    const made = await browser.post(`${here}/fraga-vidare`, fields);
    const id = /^\/remisser\/([^?]+)/.exec(made.location ?? "")?.[1] ?? "";
    const sections = await world.db
      .selectFrom("proposal_section as s")
      .innerJoin("proposal as p", "p.id", "s.proposal_id")
      .select(["s.section_id", "s.heading"])
      .where("p.consultation_id", "=", id)
      .orderBy("s.position")
      .execute();
    expect(sections.map((one) => one.section_id)).toEqual(out.sections);
    expect((await browser.get(here)).text).toContain("0 av 0 har svarat");
    expect((await (await as(people.otherRegistrar)).get(`${here}/fraga-vidare`)).status).toBe(404);
  });

  it("says that it is taken back, and why", async () => {
    const back = { state: "withdrawn", withdrawn_reason: "Förslaget görs om.", withdrawn_at: world.now() };
    await arrange(world, (tx) => tx.updateTable("consultation").set(back).execute());
    const page = await (await as(people.otherRegistrar)).get(path());
    expect(page.text).toContain("Ni behöver inte svara. Skäl: Förslaget görs om.");
    expect(page.document.querySelector(".page-heading-action")).toBeNull();
  });
});

describe("others", () => {
  it("find nothing there, with a real id", async () => {
    await withFile();
    const before = JSON.stringify(await consulteeRow(world, asked.consultee));
    const here = asked.consultee;
    const pages = [
      `/remisser/inkomna/${here}`,
      `/remisser/inkomna/${here}/registrera`,
      `/remisser/inkomna/${here}/koppla`,
      `/remisser/inkomna/${here}/anstand`,
      `/remisser/inkomna/${here}/kort-svar`,
      `/remisser/inkomna/${here}/fraga-vidare`,
      `/remisser/inkomna/${here}/filer/${world.newId()}`,
    ];
    for (const person of [people.registrar, people.officer]) {
      const browser = await as(person);
      for (const address of pages) {
        const page = await browser.get(address);
        expect([page.status, page.text.includes("Säkerhetsprogram")], address).toEqual([404, false]);
      }
      for (const address of pages.slice(1, -1)) {
        const fields = { id: world.newId(), version: "1", subject: "x", register: asked.own.id, number: "KUN 2026/1" };
        const more = { kind: "declined", wantedDay: "2026-06-01", reason: "x", title: "x", dueDay: "2026-04-01" };
        expect([403, 404], address).toContain((await browser.post(address, { ...fields, ...more })).status);
      }
    }
    expect((await openBrowser(world).get(path())).location).toContain("/logga-in");
    expect(JSON.stringify(await consulteeRow(world, asked.consultee))).toBe(before);
  });
});
