import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { renameBody } from "../commands/rename-body.ts";
import { listBodies } from "./list-bodies.ts";

describe("the bodies of the city", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });
  const list = async (asked: object = {}) => resultOf(await listBodies(world, city.registrar, asked));
  const names = async (asked: object = {}) => (await list(asked)).map(({ name }) => name);

  it("are listed in the order of the vocabulary and of the alphabet, without those that have ended", async () => {
    const bodies = await list();
    expect(bodies).toHaveLength(city.standing("2026-11-22").length);
    expect(bodies.slice(0, 4).map(({ name }) => name)).toEqual([
      "Kommunfullmäktige",
      "Kommunstyrelsen",
      "Borgarrådsberedningen",
      "Arbetsmarknadsnämnden",
    ]);
    const committees = bodies.filter(({ kind }) => kind === "committee").map(({ name }) => name);
    expect(committees).toEqual(committees.toSorted(new Intl.Collator("sv").compare));
    expect(await list({ closed: true })).toHaveLength(city.data.bodies.length);
    expect(bodies.find(({ slug }) => slug === "jarva")).toMatchObject({ people: 8, earlier: null });
  });

  it("are found by name, short name, administration, unit and earlier name", async () => {
    expect(await names({ q: "ÄLDRE" })).toContain("Äldrenämnden");
    expect(await names({ q: "rinkeby" })).toEqual([]);
    expect(await names({ q: "rinkeby", closed: true })).toEqual(["Rinkeby-Kista stadsdelsnämnd"]);
    expect(await names({ q: "Stadsledningskontoret" })).toContain("Kommunstyrelsen");
    expect(await names({ q: "civil beredskap" })).toContain("Kommunstyrelsen");
    resultOf(
      await renameBody(world, city.administrator, {
        body: "kulturnamnden",
        name: "Kultur- och fritidsnämnden",
        shortName: "KFN",
        day: "2026-07-01",
        expectedVersion: 1,
      }),
    );
    expect((await list({ q: "kulturnämnden" })).map(({ name, earlier }) => [name, earlier])).toEqual([
      ["Kultur- och fritidsnämnden", "Kulturnämnden"],
    ]);
  });

  it("are narrowed by kind, and by nothing that is no kind", async () => {
    expect(new Set((await list({ kind: "company" })).map(({ kind }) => kind))).toEqual(new Set(["company"]));
    expect(await list({ kind: "rotel" })).toHaveLength((await list()).length);
  });

  it.each(["%", "_", "\\", "'; drop table body", "\u0000", "x".repeat(5000)])("take %j as what it is", async (q) => {
    expect(await names({ q })).toEqual(q === "\u0000" ? await names() : []);
  });

  it("are for whoever is signed in", async () => {
    expect(await listBodies(world, city.stranger, {})).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  });
});
