import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { listGroups } from "./list-groups.ts";

describe("the groups of the city", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });

  it("are listed by name with how many bodies they reach today", async () => {
    const groups = resultOf(await listGroups(world, city.registrar, {}));
    expect(groups.map(({ name }) => name)).toEqual(
      groups.map(({ name }) => name).toSorted(new Intl.Collator("sv").compare),
    );
    expect(groups.find(({ slug }) => slug === "samtliga-dotterbolag")?.reaches).toBe(16);
    expect(await listGroups(world, city.stranger, {})).toMatchObject({ problem: { kind: "forbidden" } });
  });
});
