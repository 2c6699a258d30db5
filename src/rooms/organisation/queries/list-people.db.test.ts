import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { listPeople } from "./list-people.ts";

describe("the people of the city", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });
  const list = async (asked: object = {}) => resultOf(await listPeople(world, city.registrar, asked));

  it("come fifty at a time by family name, with the roles they hold today", async () => {
    const first = await list();
    const second = await list({ page: 2 });
    expect([first.rows.length, first.total, second.rows.length]).toEqual([50, first.total, 50]);
    expect(first.total).toBeGreaterThan(400);
    expect(first.rows.some(({ id }) => second.rows.some((other) => other.id === id))).toBe(false);
    expect(first.rows[0]?.roles).toMatchObject([{ role: "administrator", body: "Kommunstyrelsen" }]);
    expect((await list({ page: 99 })).rows).toEqual([]);
  });

  it("are found by name, address, title and role", async () => {
    expect((await list({ q: "svea avdelnings" })).rows.map(({ name }) => name)).toEqual(["Svea Avdelningschefsson"]);
    expect((await list({ q: "stina.strategsson@" })).rows.map(({ name }) => name)).toEqual(["Stina Strategsson"]);
    expect((await list({ q: "socialdirektör" })).rows.map(({ name }) => name)).toEqual(["Dag Direktörsson"]);
    const officers = await list({ q: "case officer" });
    expect(officers.total).toBeGreaterThan(10);
    expect(officers.rows.every(({ roles }) => roles.some(({ role }) => role === "case_officer"))).toBe(true);
  });

  it("are found although the name is written almost right, when nobody is called exactly so", async () => {
    expect((await list({ q: "Stina Strategson" })).rows[0]?.name).toBe("Stina Strategsson");
    expect((await list({ q: "qqqqqq" })).total).toBe(0);
  });

  it("are narrowed by role and body together", async () => {
    const found = await list({ role: "registrar", body: "jarva" });
    expect(found.rows.map(({ name }) => name)).toEqual(["Greta Registratorsson"]);
  });

  it("are for whoever is signed in", async () => {
    expect(await listPeople(world, city.stranger, {})).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  });
});
