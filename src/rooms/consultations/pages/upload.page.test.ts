import { beforeAll, describe, expect, it } from "vitest";
import { type AskedBodies, addAnswer, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { pdf } from "../../../../tests/support/pdf.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: AskedBodies;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await askBodies(world, [people.social, people.culture]);
});

const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const at = {
  answers: () => `/remisser/${asked.id}/svar`,
  bring: () => `/remisser/${asked.id}/svar/nytt`,
  upload: (id: string) => `/remisser/${asked.id}/svar/uppladdat/${id}`,
  file: (id: string) => `/remisser/${asked.id}/svar/uppladdat/${id}/fil`,
  remove: (id: string) => `/remisser/${asked.id}/svar/uppladdat/${id}/ta-bort`,
  answer: (id: string) => `/remisser/${asked.id}/svar/${id}`,
  summarise: (id: string) => `/remisser/${asked.id}/svar/${id}/sammanfatta`,
};
const file = (text: string | Uint8Array<ArrayBuffer>, name: string) => [new File([text], name)];
const answerText = `Kulturförvaltningen

Tjänsteutlåtande
Dnr KUL 2026/44
2026-03-24

Till
Kulturnämnden

Säkerhetsprogram. Svar på remiss från kommunstyrelsen, dnr ${"KS 2026/1"}

Förslag till beslut

Kulturnämnden godkänner förvaltningens tjänsteutlåtande som svar på remissen.

Sammanfattning

Kulturförvaltningen tillstyrker förslaget.

Förvaltningens synpunkter

Kulturförvaltningen tillstyrker förslaget. Förvaltningen anser att programmets larmkedja bör beskrivas tydligare.
`;
const bring = async (files: File[]) => {
  const browser = await as(asked.registrar);
  return { browser, page: await browser.post(at.bring(), { files }) };
};
const fieldsOf = (document: Document) =>
  Object.fromEntries(
    [...document.querySelectorAll("main form [name]")].flatMap((field) => {
      const name = field.getAttribute("name") ?? "";
      const type = field.getAttribute("type");
      if ((type === "radio" || type === "checkbox") && !field.hasAttribute("checked")) return [];
      const chosen = field.querySelector("option[selected]");
      const value = field.tagName === "SELECT" ? chosen?.getAttribute("value") : field.getAttribute("value");
      return [[name, value ?? field.textContent ?? ""]];
    }),
  );

describe("an answer that came as a file", () => {
  it("is read, checked, and registered with one press", async () => {
    const { browser, page } = await bring(file(answerText, "kulturnämnden.txt"));
    expect(page.status).toBe(303);
    const check = await browser.get(page.location ?? "");
    expect(check.text).toContain("Kontrollera svaret");
    expect(check.text).toMatch(/Svarets eget diarienummer\s*KUL 2026\/44/);
    const fields = fieldsOf(check.document);
    expect(fields).toMatchObject({
      consultee: asked.consultees[1]?.id,
      kind: "committee_statement",
      stance: "supports_with_viewpoints",
      senderNumber: "KUL 2026/44",
      decidedDay: "2026-03-24",
    });
    const larm =
      Object.entries(fields).find(([name, value]) => /^v.*words$/.test(name) && value.includes("larmkedja bör"))?.[0] ??
      "";
    expect(fields[larm.replace("words", "section")]).toBe(asked.proposal[2]?.section_id);
    const done = await browser.post(page.location ?? "", fields);
    expect([done.status, done.text]).toEqual([303, ""]);
    const answer = await browser.get(done.location ?? "");
    expect(answer.text).toContain("Svaret är registrerat.");
    expect(answer.text).toContain("tillstyrker med synpunkter");
    const link = answer.document.querySelector('a[href^="/diarium/filer/"]')?.getAttribute("href") ?? "";
    expect((await browser.get(link)).html).toBe(answerText);
    expect((await browser.get(at.answers())).text).toContain("1 av 3 har svarat.");
    const again = await browser.get(page.location ?? "");
    expect(again.text).toContain("Filen är redan registrerad som ett svar.");
  });

  it("comes back with every fault at its field and nothing lost", async () => {
    const { browser, page } = await bring(file("Hej! Vi vill inte svara på något särskilt.", "brev.txt"));
    const check = await browser.get(page.location ?? "");
    expect(check.text).toContain("Vem som svarar framgår inte.");
    expect(check.text).toContain("Svaret anger inte remissens diarienummer");
    const wrong = await browser.post(page.location ?? "", {
      ...fieldsOf(check.document),
      title: "",
      "dissents.0.statement": "Vi yrkar avslag.",
    });
    expect(wrong.status).toBe(422);
    const links = [...wrong.document.querySelectorAll("#form-errors a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["#f-consultee", "#f-title", "#f-stance", "#f-dissents.0.names"]);
    for (const link of links) expect(wrong.document.getElementById((link ?? "").slice(1)), link ?? "").not.toBeNull();
    expect(wrong.document.getElementById("f-dissents.0.statement")?.textContent).toBe("Vi yrkar avslag.");
  });

  it("that holds no text is kept and filled in by hand", async () => {
    const { browser, page } = await bring(file(new Uint8Array(pdf([""])), "inskannat.pdf"));
    const check = await browser.get(page.location ?? "");
    expect(check.text).toContain("Filen är sparad. Öppna den och fyll i uppgifterna själv.");
    const sent = await browser.get(`${page.location}/fil`);
    expect([sent.status, sent.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect((await browser.get(at.answers())).text).toContain("inskannat.pdf");
    expect((await browser.get(`${page.location}/ta-bort`)).text).toContain("Vill du ta bort inskannat.pdf?");
    const gone = await browser.post(`${page.location}/ta-bort`, {});
    expect((await browser.get(gone.location ?? "")).text).toContain("Filen är borttagen.");
    expect((await browser.get(`${page.location}/fil`)).status).toBe(404);
  });

  it.each([
    ["nothing", [], "Välj filen med svaret."],
    ["a lying name", file("Bara text.", "svar.pdf"), "svar.pdf"],
    ["an unknown kind", file(new Uint8Array([1, 2, 3, 0, 255]), "svar.xyz"), "svar.xyz"],
    ["an empty file", file("", "tom.txt"), "tom.txt är tom"],
    ["two at once", [...file("Ett.", "1.txt"), ...file("Två.", "2.txt")], "Välj en fil i taget."],
  ])("is refused with a clear sentence: %s", async (_, files, sentence) => {
    const { page } = await bring(files);
    expect(page.status).toBe(422);
    expect(page.document.querySelector("#f-files-error")?.textContent).toContain(sentence);
  });

  it("says that it is late, and that it replaces one before", async () => {
    await addAnswer(world, asked.consultees[0]?.id ?? "");
    world.clock.set("2026-04-02T08:00:00Z");
    const text = answerText.replaceAll("Kulturn", "Socialn").replaceAll("Kulturf", "Socialf");
    const { browser, page } = await bring(file(text, "social.txt"));
    world.clock.set("2026-04-02T09:00:00Z");
    const check = await browser.get(page.location ?? "");
    expect(check.text).toContain("Socialnämnden har redan svarat.");
    expect(check.text).toContain("Sista svarsdag för Socialnämnden var 2026-04-01.");
    const done = await browser.post(page.location ?? "", fieldsOf(check.document));
    const answer = await browser.get(done.location ?? "");
    expect(answer.text).toContain("efter sista svarsdag");
    const before = answer.document.querySelector('main dl a[href*="/svar/"]')?.getAttribute("href") ?? "";
    expect((await browser.get(before)).text).toContain("Det här svaret har ersatts av ett senare.");
    world.clock.set("2026-03-10T08:00:00Z");
  });
});

describe("the pages of answers", () => {
  it("let one paragraph be written, counted, and never written over", async () => {
    const { id } = await addAnswer(world, asked.consultees[0]?.id ?? "");
    const strategist = await as(asked.strategist);
    const page = await strategist.get(at.summarise(id));
    expect(page.text).toContain("53 av högst 600 tecken.");
    const fields = { ...fieldsOf(page.document), summary: "Positiv." };
    const saved = await strategist.post(at.summarise(id), fields);
    expect((await strategist.get(saved.location ?? "")).text).toContain("Sammanfattningen är sparad.");
    const late = await strategist.post(at.summarise(id), { ...fields, summary: "Annat." });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining("Positiv.")]);
  });

  it("are not there for another authority, for a wrong id, or for strangers", async () => {
    const { id } = await addAnswer(world, asked.consultees[0]?.id ?? "");
    const { page } = await bring(file("Ett brev till.", "brev2.txt"));
    const upload = (page.location ?? "").split("/").at(-1) ?? "";
    const own = await as(asked.registrar);
    const other = await as(people.otherRegistrar);
    const strategist = await as(asked.strategist);
    const paths = [
      at.answers(),
      at.bring(),
      at.upload(upload),
      at.file(upload),
      at.remove(upload),
      at.answer(id),
      at.summarise(id),
    ];
    for (const path of paths) {
      const allowed = path.endsWith("sammanfatta") ? strategist : own;
      expect((await allowed.get(path)).status, path).toBe(200);
      expect((await other.get(path)).status, path).toBe(404);
      expect((await openBrowser(world).get(path)).status, path).toBe(303);
      expect((await own.get(path.replace(asked.id, world.newId()))).status, path).toBe(404);
    }
  });
});
