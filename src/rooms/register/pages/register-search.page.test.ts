import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, addTo, keepText } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { indexDocument } from "../jobs/index-document.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  const social = await addRegister(world, people.social);
  const file = await addCase(world, people.registrar, social, { publicSubject: "Remiss av säkerhetsprogram" });
  const secret = { secrecyProvision: "OSL 21 kap. 3 §" };
  const documents = [
    {
      publicTitle: "Yttrande <b>fett</b>",
      files: [await keepText(world, "svar.txt", "Beskriv larmkedjan & dess <i>steg</i>.")],
    },
    { publicTitle: "Anmälan", files: [await keepText(world, "anmalan.txt", "Om larmkedjan och Petra.")], ...secret },
  ];
  for (const more of documents)
    await indexDocument(world, { documentId: (await addTo(world, people.registrar, file, more)).id });
});

const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const marks = (document: Document) => [...document.querySelectorAll("mark")].map((mark) => mark.textContent);

describe("searching the register", () => {
  it("asks what to search for, before anything is asked", async () => {
    expect((await (await as(people.registrar)).get("/diarium/sok")).text).toContain("Skriv vad du söker efter");
  });

  it("shows what was found, the words around it, and in which file; text stays text", async () => {
    const page = await (await as(people.registrar)).get("/diarium/sok?q=larmkedja");
    expect(page.text).toContain("2 träffar, den som stämmer bäst först");
    expect(marks(page.document)).toEqual(["larmkedjan"]);
    expect(page.text).toMatch(/Yttrande <b>fett<\/b>|Yttrande fett/);
    expect(page.text).toContain("Ur filen svar.txt");
    expect(page.document.querySelector("main b, main i")).toBeNull();
  });

  it("shows no text of what is marked as secret", async () => {
    const page = await (await as(people.registrar)).get("/diarium/sok?q=larmkedja");
    expect(page.text).not.toMatch(/Petra|anmalan\.txt/);
    expect(page.text).toContain("Texten visas inte här eftersom handlingen är sekretessmarkerad");
  });

  it("tells how many hits each choice would leave", async () => {
    const { document } = await (await as(people.registrar)).get("/diarium/sok?q=larmkedja or säkerhetsprogram");
    const options = [...document.querySelectorAll("select[name=slag] option")].map((option) => option.textContent);
    expect(options).toEqual(["Alla", "Ärenden (1)", "Handlingar (2)"]);
    const narrowed = await (await as(people.registrar)).get(
      "/diarium/sok?q=larmkedja or säkerhetsprogram&slag=arenden",
    );
    expect(narrowed.document.querySelectorAll(".hit-list > li")).toHaveLength(1);
  });

  it.each([
    ["och att", "Orden är så vanliga"],
    ["finnsinte", "Inga träffar"],
    ["SOC 2031/1", "Det du skrev ser ut som ett ärendenummer"],
  ])("says what to do when %s finds nothing", async (text, said) => {
    expect((await (await as(people.registrar)).get(`/diarium/sok?q=${encodeURIComponent(text)}`)).text).toContain(said);
  });

  it("is shut to strangers and to those without a role, and finds nothing of another body", async () => {
    expect((await openBrowser(world).get("/diarium/sok?q=larmkedja")).location).toContain("/logga-in");
    expect((await (await as(people.nobody)).get("/diarium/sok?q=larmkedja")).status).toBe(403);
    expect((await (await as(people.otherRegistrar)).get("/diarium/sok?q=larmkedja")).text).toContain("Inga träffar");
  });

  it("is part of the search of the whole house, numbers first", async () => {
    const browser = await as(people.registrar);
    const byNumber = await browser.get("/sok?q=soc20261");
    expect(byNumber.document.querySelector("tbody a")?.textContent).toContain("SOC 2026/1");
    expect((await browser.get("/sok?q=larmkedja")).text).toContain("svar.txt");
    expect((await (await as(people.nobody)).get("/sok?q=larmkedja")).status).toBe(200);
  });
});
