import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { personPage } from "./person-page.ts";

describe("the page of a person", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });
  const open = async (email: string) =>
    resultOf(await personPage(world, city.registrar, { id: await city.idOf(email) }));

  it("tells of roles, absences, and whom they stand in for", async () => {
    const svea = await open("svea.avdelningschefsson");
    expect(svea.roles).toMatchObject([{ role: "department_head", slug: "jarva", to: null }]);
    expect(svea.absences).toMatchObject([{ substitute: "Rune Enhetschefsson" }]);
    expect(svea.standsInFor).toEqual([]);
    const substitute = svea.absences[0]?.substitute_id ?? "";
    const rune = resultOf(await personPage(world, city.registrar, { id: substitute }));
    expect(rune.standsInFor).toMatchObject([{ name: "Svea Avdelningschefsson" }]);
    expect(rune.absences).toEqual([]);
  });

  it("tells of contact points they answer for, and seats they hold", async () => {
    expect((await open("ragnar.registratorsson")).owned.map(({ value }) => value)).toContain(
      "registrator.ks@stad.example",
    );
    const member = await world.db.selectFrom("mandate").select("person_id").executeTakeFirstOrThrow();
    expect(resultOf(await personPage(world, city.registrar, { id: member.person_id })).mandates.length).toBeGreaterThan(
      0,
    );
  });

  it("is for people who exist, and for whoever is signed in", async () => {
    expect(await personPage(world, city.registrar, { id: world.newId() })).toMatchObject({
      problem: { kind: "missing" },
    });
    expect(await personPage(world, city.registrar, { id: "x" })).toMatchObject({ problem: { kind: "invalid" } });
    expect(await personPage(world, city.stranger, { id: await city.idOf("svea.avdelningschefsson") })).toMatchObject({
      problem: { kind: "forbidden" },
    });
  });
});
