import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { listColleagues } from "./list-colleagues.ts";

describe("who may stand in for a person", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });

  it("are those with a role at the same bodies", async () => {
    const colleagues = resultOf(
      await listColleagues(world, city.registrar, { person: await city.idOf("svea.avdelningschefsson") }),
    );
    expect(colleagues).toHaveLength(7);
    expect(colleagues.map(({ name }) => name)).toContain("Rune Enhetschefsson");
    expect(colleagues.map(({ name }) => name)).not.toContain("Svea Avdelningschefsson");
    expect(await listColleagues(world, city.stranger, { person: world.newId() })).toMatchObject({
      problem: { kind: "forbidden" },
    });
  });
});
