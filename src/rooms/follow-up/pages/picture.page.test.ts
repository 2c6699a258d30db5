import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { addBody, addPerson, type Body, cast, type Person } from "../../../../tests/support/cast.ts";
import { addActivity, addGoal } from "../../../../tests/support/plan-rows.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let board: Body;
let strategist: Person;
let programme: Awaited<ReturnType<typeof addVersion>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  board = await addBody(world, "Kommunstyrelsen", "executive_board");
  await addBody(world, "Hamnbolaget", "company");
  strategist = await addPerson(world, "Stina Strategsson", "security_strategist", board);
  programme = await addVersion(world, board, {
    areas: ["Beredskap", "Olycksförebyggande"],
    chapters: [{ heading: "Mål", requirements: ["Alla ska öva."] }],
  });
  const areas = programme.areas.slice(0, 1);
  const goal = await addGoal(world, people.social, { title: "Öva krisledningen", areas });
  await addActivity(world, goal, { title: "Håll övning", areas, due: "2026-03-01", owner: strategist });
  await addActivity(world, goal, { title: "Skriv rapport", areas, state: "done" });
  await addGoal(world, people.culture, { title: "Skydda samlingarna", state: "proposed", areas });
});
const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const words = (elements: Iterable<Element>) => [...elements].map((one) => one.textContent);

describe("the city's picture", () => {
  it("shows who nothing is heard from, each body by each area, and leads from a cell to the late activity", async () => {
    const browser = await as(strategist);
    const page = await browser.get("/uppfoljning/lagesbild");
    expect(page.text).toContain("Lägesbild 2026");
    expect(page.text).toContain("Ett organ som inget hörs från");
    const row = [...page.document.querySelectorAll(".status-matrix tbody tr")].find((one) =>
      one.textContent?.includes("Socialnämnden"),
    );
    expect(words(row?.querySelectorAll("td .ds-tag") ?? [])).toEqual(["Försenat", "Inget mål"]);
    expect(row?.textContent).toContain("1 av 2 klara, en försenad");
    expect(row?.textContent).toContain("Uppgift från 2026-03-10");
    const link = row?.querySelector("td a")?.getAttribute("href") ?? "";
    const cell = await browser.get(link);
    expect(cell.status).toBe(200);
    expect(cell.text).toContain("Mål och aktiviteter som räknas under Beredskap");
    const late = cell.document.querySelector("#aktiviteter tbody th a");
    expect([late?.textContent, late?.getAttribute("href")]).toEqual([
      "Håll övning",
      expect.stringMatching(/^\/uppfoljning\/aktiviteter\//),
    ]);
  });

  it("narrows by its address: one area, one group, what must be seen to, another year", async () => {
    const browser = await as(strategist);
    const rows = async (search: string) => {
      const page = await browser.get(`/uppfoljning/lagesbild?${search}`);
      return words(page.document.querySelectorAll(".status-matrix th[scope=row] a"));
    };
    expect(await rows("")).toEqual(["Kulturnämnden", "Socialnämnden", "Hamnbolaget"]);
    expect(await rows("grupp=bolag")).toEqual(["Hamnbolaget"]);
    expect(await rows("visa=att-se-till")).toEqual(["Kulturnämnden", "Socialnämnden"]);
    const one = await browser.get(`/uppfoljning/lagesbild?omrade=${programme.areas[1]?.id}`);
    expect(words(one.document.querySelectorAll(".status-matrix thead th"))).toEqual(["Organ", "Olycksförebyggande"]);
    expect((await browser.get("/uppfoljning/lagesbild?ar=2019")).text).toContain("Inget program gällde 2019");
    expect((await browser.get("/uppfoljning/lagesbild?ar=nonsens")).text).toContain("Lägesbild 2026");
  });

  it("is a CSV file and a chart with the same numbers", async () => {
    const browser = await as(strategist);
    const csv = await browser.get("/uppfoljning/lagesbild.csv");
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const line = csv.html.split("\r\n").find((one) => one.startsWith("2026;Socialnämnden;Nämnder;Beredskap"));
    expect(line).toContain(";Försenat;1;1;1;0;0;0;1;1;0;0;0;1;1;0;");
    const page = await browser.get("/uppfoljning/lagesbild");
    const chart = page.document.querySelector(".chart-figure");
    expect(chart?.querySelector("svg")?.getAttribute("role")).toBe("img");
    expect(words(chart?.querySelectorAll("tbody tr:first-child td") ?? [])).toEqual(["1", "1", "0", "0"]);
    expect(page.html).not.toMatch(/<svg[^>]*style=/);
  });

  it("is for those who may read the city", async () => {
    expect((await (await as(people.auditor)).get("/uppfoljning/lagesbild")).status).toBe(200);
    const coordinator = await addPerson(world, "Siv Samordnarsson", "security_coordinator", people.social);
    const other = await as(coordinator);
    for (const path of [
      "/lagesbild",
      "/lagesbild.csv",
      `/lagesbild/${people.social.slug}`,
      "/granskning",
      "/granskning.csv",
    ])
      expect((await other.get(`/uppfoljning${path}`)).status, path).toBe(403);
    const elsewhere = await as(await addPerson(world, "Sture Strategsson", "security_strategist", people.culture));
    expect((await elsewhere.get(`/uppfoljning/lagesbild/${people.social.slug}`)).status).toBe(404);
    expect((await elsewhere.get("/uppfoljning/lagesbild")).text).not.toContain("Socialnämnden");
  });
});

describe("the auditor's lists", () => {
  it("answer each question in three clicks from the start page", async () => {
    const browser = await as(people.auditor);
    const start = await browser.get("/");
    const entrance = [...start.document.querySelectorAll("nav a")].find((link) => link.textContent === "Granskning");
    const lists = await browser.get(entrance?.getAttribute("href") ?? "");
    expect(lists.text).toContain("Krav som ingen har svarat på");
    expect(words(lists.document.querySelectorAll("main tbody th a"))).toEqual(["Alla ska öva."]);
    const tabs = [...lists.document.querySelectorAll(".tabs-nav a")];
    expect(words(tabs)).toEqual([
      ...["Krav utan svar 1", "Inte antagna 1", "Inte påbörjade 0", "Tysta 0", "Utan underlag 1", "Försenade 1"],
    ]);
    const open = async (at: number) => {
      const page = await browser.get(tabs[at]?.getAttribute("href") ?? "");
      return words(page.document.querySelectorAll("main tbody th a"));
    };
    expect(await open(1)).toEqual(["Skydda samlingarna"]);
    expect(await open(2)).toEqual([]);
    expect(await open(4)).toEqual(["Skriv rapport"]);
    expect(await open(5)).toEqual(["Håll övning"]);
  });

  it("narrow by body, area and year, and are CSV files", async () => {
    const browser = await as(people.auditor);
    const late = `/uppfoljning/granskning?lista=forsenade&organ=${people.culture.id}`;
    const page = await browser.get(late);
    expect(page.text).toContain("Inget är försenat");
    expect(page.text).toContain("Kulturnämnden");
    const csv = (search: string) => browser.get(`/uppfoljning/granskning.csv?${search}`);
    expect((await csv("lista=forsenade")).html.split("\r\n")[1]).toBe(
      "Håll övning;Öva krisledningen;Socialnämnden;Pågår;Enligt plan;2026-03-01;Stina Strategsson;2026-03-10T08:00:00Z;0;",
    );
    expect((await csv("lista=obesvarade-krav")).html.split("\r\n")[1]).toBe(
      "Alla ska öva.;Mål: krav;Alla nämnder och bolag;4;",
    );
    expect((await csv("lista=inte-antagna")).html).toContain("Skydda samlingarna;Kulturnämnden;Väntar på beslut;0;");
    expect((await browser.get("/uppfoljning/granskning?organ=inte-ett-id")).status).toBe(404);
  });
});
