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

  it("counts what stands on the day it is asked", async () => {
    const count = async () => resultOf(await countOrganisation(world, city.registrar, {}));
    const expected = (day: string) => ({ bodies: city.standing(day).length, people: city.working(day).size });
    expect(await count()).toMatchObject(expected("2026-11-22"));
    expect((await count()).away).toBe(
      city.data.absences.filter(({ from, to }) => from <= "2026-11-22" && to >= "2026-11-22").length,
    );
    world.clock.set("2023-06-30T09:00:00Z");
    expect(await count()).toMatchObject(expected("2023-06-30"));
    expect(expected("2023-06-30")).not.toEqual(expected("2026-11-22"));
    expect(await countOrganisation(world, city.stranger, {})).toMatchObject({ problem: { kind: "forbidden" } });
  });
});
