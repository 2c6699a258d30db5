import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { hiddenFields } from "../../../../tests/support/forms.ts";
import { addCase, addRegister, addTo, keepText, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { closeCase } from "../commands/close-case.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  social = await addRegister(world, people.social);
});

const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const at = {
  page: (id: string) => `/diarium/arenden/${id}`,
  add: (id: string) => `/diarium/arenden/${id}/handlingar/ny`,
  correct: (id: string) => `/diarium/arenden/${id}/ratta`,
  close: (id: string) => `/diarium/arenden/${id}/avsluta`,
  assign: (id: string) => `/diarium/arenden/${id}/tilldela`,
  mark: (id: string) => `/diarium/arenden/${id}/sekretess`,
  relate: (id: string) => `/diarium/arenden/${id}/koppla`,
  number: (id: string) => `/diarium/arenden/${id}/nummer`,
  reopen: (id: string) => `/diarium/arenden/${id}/oppna-igen`,
  sheet: (id: string) => `/diarium/arenden/${id}/dagboksblad`,
};
type Page = keyof typeof at;
const newCase = (more: Record<string, unknown> = {}) => addCase(world, people.registrar, social, more);
const buttons = (document: Document) =>
  [...document.querySelectorAll("main a.ds-button")].map((link) => link.textContent);

describe("the page of a case", () => {
  it("shows what it is, whose it is, what comes next, and all that can be done", async () => {
    const file = await newCase({ publicCounterparty: "Granne", openedDay: "2026-03-01" });
    const browser = await as(people.registrar);
    const page = await browser.get(`/diarium/arenden/${file.id}`);
    expect(page.document.title).toContain(file.number);
    expect(page.text).toContain("9 dagar");
    expect(page.text).toContain("Ärendet har inga handlingar ännu");
    expect(page.text).toContain(`registrerade ärende ${file.number}`);
    expect(page.document.querySelector(".page-heading-action a")?.textContent).toBe("Lägg till handling");
    expect(buttons(page.document)).toEqual(
      expect.arrayContaining([
        "Utse handläggare",
        "Rätta uppgifter",
        "Sekretessmarkera",
        "Koppla till ärende",
        "Avsluta ärendet",
      ]),
    );
    const auditor = await (await as(people.auditor)).get(`/diarium/arenden/${file.id}`);
    expect([auditor.status, buttons(auditor.document)]).toEqual([200, ["Dagboksblad"]]);
  });

  it.each(Object.keys(at) as Page[])(
    "%s is not there for another authority, for a wrong id, or for strangers",
    async (name) => {
      const { id } = await newCase();
      if (name === "reopen") await closeCase(world, await people.registrar.actor(), { case: id, outcome: "Klart" });
      const own = await as(people.registrar);
      expect((await own.get(at[name](id))).status).toBe(200);
      expect((await (await as(people.otherRegistrar)).get(at[name](id))).status).toBe(404);
      for (const wrong of [
        world.newId(),
        "1",
        encodeURIComponent("'; drop table case_file"),
        id.toUpperCase().slice(1),
      ]) {
        expect((await own.get(at[name](wrong))).status, wrong).toBe(404);
      }
      expect((await openBrowser(world).get(at[name](id))).status).toBe(303);
    },
  );

  it("shows no act to those who may not do it", async () => {
    const file = await newCase();
    const officer = await as(people.officer);
    for (const name of ["correct", "assign", "mark", "relate", "number"] as const) {
      expect((await officer.get(at[name](file.id))).status, name).toBe(403);
    }
    const shut = await officer.get(at.reopen(file.id));
    expect([shut.status, shut.text]).toEqual([422, expect.stringContaining("Ärendet är redan öppet.")]);
  });

  it("hides protected words from the sheet, and shows them with a mark on the page", async () => {
    const secret = {
      protectedSubject: "Om Petra Påhittad",
      protectedCounterparty: "Petra",
      secrecyProvision: "OSL 21 kap. 3 §",
    };
    const file = await newCase(secret);
    const browser = await as(people.officer);
    const page = await browser.get(`/diarium/arenden/${file.id}`);
    expect(page.text).toContain("Skyddat: Om Petra Påhittad");
    expect(page.text).toContain("OSL 21 kap. 3 §, markerat 2026-03-10");
    expect((await browser.get(at.sheet(file.id))).html).not.toContain("Petra");
    const history = (await (await as(people.registrar)).get(`/diarium/arenden/${file.id}`)).text;
    expect(history).toMatch(/Hedda Handläggarsson\s*läste ärendet, som är sekretessmarkerat/);
  });

  it("escapes whatever was written", async () => {
    const file = await newCase({
      publicSubject: '<img src=x onerror=alert(1)>"\u202e',
      publicCounterparty: "</title><script>",
    });
    const { html } = await (await as(people.registrar)).get(`/diarium/arenden/${file.id}`);
    expect(html).not.toMatch(/<img src=x|<script>/);
  });
});

describe("the acts of a case", () => {
  const steps: [Page, Record<string, string>, string, RegExp][] = [
    ["add", { direction: "received", publicTitle: "Brev", publicCounterparty: "Granne" }, "document-added", /Brev/],
    ["assign", { officer: "OFFICER" }, "officer-assigned", /Handläggare: Hedda Handläggarsson/],
    ["number", { foreignNumber: "K 1-26", saidBy: "Polisen" }, "number-added", /Polisen\s*K 1-26/],
    ["mark", { secrecyProvision: "OSL 21 kap. 3 §" }, "secrecy-set", /OSL 21 kap. 3 §, markerat/],
    [
      "correct",
      { publicSubject: "Ny mening", openedDay: "2026-03-10", reason: "Fel ord" },
      "case-corrected",
      /Ärendemening: ”Skrivelse om belysning” ändrades till ”Ny mening”\.\s*Skäl: Fel ord/,
    ],
    ["close", { outcome: "Svarat", closedDay: "2026-03-10" }, "case-closed", /Avslutat/],
    ["reopen", { reason: "Mer kom in" }, "case-reopened", /Hur ärendet slutade: ”Svarat” ändrades till ”\(tomt\)”/],
  ];

  it("lead from the case through a form and back to it", async () => {
    const file = await newCase();
    const browser = await as(people.registrar);
    for (const [act, fields, done, shown] of steps) {
      const address = at[act](file.id);
      const form = await browser.get(address);
      expect(form.status, act).toBe(200);
      const empty = await browser.post(address, {
        ...hiddenFields(form.document),
        publicSubject: "",
        outcome: "",
        reason: "",
        foreignNumber: "",
      });
      if (act !== "assign" && act !== "mark") expect(empty.status, act).toBe(422);
      const given = fields.officer ? { officer: people.officer.id } : fields;
      const sent = await browser.post(address, { ...hiddenFields((await browser.get(address)).document), ...given });
      expect(sent.location, `${act} ${sent.text.slice(0, 300)}`).toBe(
        `/diarium/arenden/${file.id}?klart=register.${done}`,
      );
      expect((await browser.get(sent.location ?? "")).text, act).toMatch(shown);
    }
  });

  it("tie it to another by the number that was typed", async () => {
    const [one, two] = [await newCase(), await newCase({ publicSubject: "Det andra" })];
    const browser = await as(people.registrar);
    const address = at.relate(one.id);
    const wrong = await browser.post(address, { other: "SOC 1999/1", kind: "related" });
    expect([wrong.status, wrong.text]).toEqual([
      422,
      expect.stringContaining("Det finns inget ärende med numret SOC 1999/1."),
    ]);
    const sent = await browser.post(address, { other: two.number.toLowerCase(), kind: "successor_of" });
    expect((await browser.get(sent.location ?? "")).text).toMatch(new RegExp(`Fortsätter\\s*${two.number} Det andra`));
  });

  it("say what a correction made meanwhile means, and keep what was written", async () => {
    const file = await newCase();
    const browser = await as(people.registrar);
    const address = at.correct(file.id);
    const seen = hiddenFields((await browser.get(address)).document);
    await browser.post(address, { ...seen, publicSubject: "Först", reason: "Fel" });
    const late = await browser.post(address, { ...seen, publicSubject: "Sedan", reason: "Fel" });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining("Någon annan ändrade samtidigt")]);
    expect(late.document.querySelector('[name="publicSubject"]')?.getAttribute("value")).toBe("Sedan");
  });

  it("list the drafts that become records when it is closed", async () => {
    const file = await newCase();
    await addTo(world, people.officer, file, {
      direction: "drawn_up",
      publicTitle: "Halvfärdigt",
      files: [await keepText(world)],
    });
    const page = await (await as(people.officer)).get(at.close(file.id));
    expect(page.text).toContain("1 handling är fortfarande arbetsmaterial");
    expect(page.text).toContain("1. Halvfärdigt");
  });
});
