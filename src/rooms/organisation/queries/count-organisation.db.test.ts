import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { countOrganisation } from "./count-organisation.ts";

describe("the organisation in figures", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });

  it("counts what stands today", async () => {
    expect(resultOf(await countOrganisation(world, city.registrar, {}))).toMatchObject({
      bodies: 52,
      people: 307,
      away: 3,
    });
    world.clock.set("2023-06-30T09:00:00Z");
    expect(resultOf(await countOrganisation(world, city.registrar, {})).bodies).toBe(54);
    expect(await countOrganisation(world, city.stranger, {})).toMatchObject({ problem: { kind: "forbidden" } });
  });
});
