import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { giveRole } from "../commands/give-role.ts";
import { mergeBodies } from "../commands/merge-bodies.ts";
import { bodyPage } from "./body-page.ts";

describe("the page of a body", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });
  const open = async (slug: string, day: string | null = null) =>
    resultOf(await bodyPage(world, city.registrar, { slug, day: day === null ? null : Temporal.PlainDate.from(day) }));

  it("tells who works there, who sits there, how it is reached and what it came from", async () => {
    const jarva = await open("jarva");
    expect(jarva.day.toString()).toBe("2026-11-22");
    expect(jarva.holders.map(({ name }) => name)).toContain("Greta Registratorsson");
    expect(jarva.holdersInAll).toBe(8);
    expect(jarva.mandates.map(({ position }) => position)[0]).toBe("chair");
    expect(jarva.contactPoints.map(({ purpose }) => purpose)).toEqual([
      "registry",
      "registry",
      "security",
      "security",
      "press",
      "press",
    ]);
    expect(jarva.successions.map(({ slug, later }) => [slug, later])).toEqual([
      ["rinkeby-kista", false],
      ["spanga-tensta", false],
    ]);
    expect(jarva.groups.map(({ name }) => name)).toContain("Samtliga stadsdelsnämnder");
    expect(jarva.absences).toMatchObject([{ name: "Svea Avdelningschefsson", substitute: "Rune Enhetschefsson" }]);
    expect(jarva.family).toMatchObject([{ slug: "kommunfullmaktige", above: true }]);
  });

  it("shows roles and absences of the day asked for", async () => {
    expect((await open("jarva", "2023-06-30")).holders).toEqual([]);
    expect((await open("jarva", "2026-10-01")).absences).toEqual([]);
  });

  it("shows an ended body as it was on its last day, and is in no group by kind any more after it", async () => {
    const old = await open("rinkeby-kista");
    expect(old.day.toString()).toBe("2023-06-30");
    expect(old.successions).toMatchObject([{ slug: "jarva", later: true, kind: "merged" }]);
    expect((await open("rinkeby-kista", "2024-01-01")).groups).toEqual([]);
  });

  it("shows who looks after an ended body today, with those of its last day", async () => {
    resultOf(
      await giveRole(world, city.administrator, {
        body: "rinkeby-kista",
        person: "Ragnar Registratorsson",
        role: "registrar",
        from: "2026-11-01",
      }),
    );
    const names = async (day?: string) => (await open("rinkeby-kista", day)).holders.map(({ name }) => name);
    expect(await names()).toContain("Ragnar Registratorsson");
    expect(await names("2023-06-30")).not.toContain("Ragnar Registratorsson");
  });

  it("shows a merger to come from both sides", async () => {
    resultOf(
      await mergeBodies(world, city.administrator, {
        body: "bromma",
        into: "jarva",
        day: "2027-01-01",
        carryOn: ["roles", "units"],
        expectedVersion: 1,
      }),
    );
    expect((await open("bromma")).body.to_day?.toString()).toBe("2026-12-31");
    expect((await open("jarva", "2026-12-31")).holdersInAll).toBe(8);
    expect((await open("jarva", "2027-01-01")).holdersInAll).toBe(16);
  });

  it("is for bodies that exist, and for whoever is signed in", async () => {
    expect(await bodyPage(world, city.registrar, { slug: "finns-inte" })).toMatchObject({
      problem: { kind: "missing" },
    });
    expect(await bodyPage(world, city.registrar, { slug: "../x" })).toMatchObject({ problem: { kind: "invalid" } });
    expect(await bodyPage(world, city.stranger, { slug: "jarva" })).toMatchObject({ problem: { kind: "forbidden" } });
  });
});
