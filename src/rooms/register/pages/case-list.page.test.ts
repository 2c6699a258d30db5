import { parse } from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

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
const numbers = (document: Document) => [...document.querySelectorAll("tbody th a")].map((link) => link.textContent);

describe("the list of cases", () => {
  it("says the next step when there is nothing", async () => {
    const page = await (await as(people.registrar)).get("/diarium");
    expect(page.text).toContain("Diariet är tomt");
    expect(page.document.querySelector(".empty-state a")?.getAttribute("href")).toBe("/diarium/nytt-arende");
    expect((await (await as(people.auditor)).get("/diarium")).document.querySelector(".empty-state a")).toBeNull();
  });

  it("shows the cases, the filters in force, and how to be rid of each", async () => {
    await addCase(world, people.registrar, social, { publicSubject: "Trasig lampa", publicCounterparty: "Granne" });
    await addCase(world, people.registrar, social, {
      publicSubject: "Hot",
      protectedSubject: "Hot mot Petra",
      secrecyProvision: "OSL 21 kap. 3 §",
      officer: people.officer.id,
    });
    const browser = await as(people.registrar);
    const page = await browser.get("/diarium?lage=oppna&q=lampa");
    expect(numbers(page.document)).toEqual(["SOC 2026/1"]);
    expect(page.text).toContain("1 ärende");
    const chips = [...page.document.querySelectorAll(".filter-chip")];
    expect(chips.map((chip) => chip.textContent)).toEqual([
      "Ta bort avgränsningen Ord eller nummer: lampa",
      "Ta bort avgränsningen Läge: Pågår",
    ]);
    expect(chips[0]?.getAttribute("href")).toBe("/diarium?lage=oppna");
    expect(page.document.querySelector("select[name=lage] option[selected]")?.getAttribute("value")).toBe("oppna");
    expect(numbers((await (await as(people.officer)).get("/diarium?handlaggare=jag")).document)).toEqual([
      "SOC 2026/2",
    ]);
  });

  it("marks what is secret and shows the protected subject only when asked, to those who may", async () => {
    const browser = await as(people.registrar);
    const page = await browser.get("/diarium?sekretess=ja");
    expect(page.text).not.toContain("Petra");
    expect(page.document.querySelector("tbody .ds-tag[data-color=warning]")?.textContent).toBe("Sekretess");
    const link = [...page.document.querySelectorAll("main a")].find((each) =>
      each.textContent?.startsWith("Visa skyddade"),
    );
    expect((await browser.get(link?.getAttribute("href") ?? "")).text).toContain("Hot mot Petra");
    expect((await (await as(people.otherRegistrar)).get("/diarium?skyddat=visa")).text).not.toContain("Petra");
  });

  it("finds a number without its separators, first in the list", async () => {
    const page = await (await as(people.registrar)).get("/diarium?q=soc20262");
    expect(numbers(page.document)).toEqual(["SOC 2026/2"]);
    expect(page.text).toContain("med det numret");
  });

  it("pages with links that go there and back, and stays small", async () => {
    for (let n = 0; n < 52; n++)
      await addCase(world, people.registrar, social, {
        publicSubject: `Ärende om belysning i trapphus ${n}`,
        publicCounterparty: "Bostadsrättsföreningen Lyset",
      });
    const browser = await as(people.registrar);
    const first = await browser.get("/diarium");
    expect(numbers(first.document)).toHaveLength(50);
    expect(Buffer.byteLength(first.html)).toBeLessThan(30_720);
    const second = await browser.get(first.document.querySelector("a[rel=next]")?.getAttribute("href") ?? "");
    expect(numbers(second.document)).toHaveLength(4);
    const back = await browser.get(second.document.querySelector("a[rel=prev]")?.getAttribute("href") ?? "");
    expect(numbers(back.document)).toEqual(numbers(first.document));
  });

  it.each([
    "/diarium?efter=x&fore=y&ar=abc&organ=%00&ordning=1",
    `/diarium?q=${"%27%3B".repeat(500)}`,
    "/diarium?klass=1&handlaggare=2",
  ])("takes %.40s calmly", async (path) => {
    expect((await (await as(people.registrar)).get(path)).status).toBe(200);
  });

  it("speaks English too, and is shut to strangers and to those without a role", async () => {
    const browser = await as(people.registrar);
    await browser.get("/sprak?till=en");
    expect((await browser.get("/diarium")).text).toContain("Register a case");
    expect((await openBrowser(world).get("/diarium")).location).toContain("/logga-in");
    expect((await (await as(people.nobody)).get("/diarium")).status).toBe(403);
  });

  it("is fetched as a file that no spreadsheet runs", async () => {
    await addCase(world, people.registrar, social, {
      publicSubject: "=HYPERLINK(1)",
      protectedSubject: "Skyddad text",
      secrecyProvision: "OSL 21 kap. 3 §",
    });
    const browser = await as(people.registrar);
    const page = await browser.ask("/diarium/export.csv?ordning=nummer&riktning=stigande");
    expect(page.headers.get("content-type")).toContain("text/csv");
    expect(page.headers.get("content-disposition")).toBe('attachment; filename="diarium-2026-03-10.csv"');
    const { data } = parse<string[]>(page.html.replace(/^\ufeff/, "").trim(), { delimiter: ";" });
    expect(data[0]).toEqual(["Nummer", "Ärende", "Sekretess", "Läge", "Handläggare", "Inkom", "Motpart", "Organ"]);
    expect(data.length).toBe(56);
    expect(data.at(-1)?.slice(0, 3)).toEqual(["SOC 2026/55", "'=HYPERLINK(1)", "ja"]);
    expect(page.html).not.toContain("Skyddad text");
    expect((await (await as(people.nobody)).get("/diarium/export.csv")).status).toBe(403);
  });
});
