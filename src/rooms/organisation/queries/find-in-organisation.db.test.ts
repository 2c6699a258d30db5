import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { findInOrganisation } from "./find-in-organisation.ts";

describe("searching the organisation", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });
  const find = async (q: string) => resultOf(await findInOrganisation(world, city.registrar, { q }));

  it("finds bodies and people, standing and exact ones first", async () => {
    expect((await find("kista")).bodies.map(({ slug }) => slug)).toEqual(["rinkeby-kista"]);
    expect((await find("stadsdelsnämnd")).bodies).toHaveLength(10);
    expect((await find("stina")).people[0]).toMatchObject({
      name: "Stina Strategsson",
      roles: expect.stringContaining("Kommunstyrelsen"),
    });
    expect(await find(" \u200B ")).toEqual({ bodies: [], people: [] });
    expect(await findInOrganisation(world, city.stranger, { q: "stina" })).toMatchObject({
      problem: { kind: "forbidden" },
    });
  });
});
