import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { mergeBodies } from "../commands/merge-bodies.ts";
import { expandGroup } from "./expand-group.ts";
import { groupPage } from "./group-page.ts";

describe("a group addressee", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });
  const reached = async (slug: string, day: string) =>
    resultOf(await groupPage(world, city.registrar, { slug, day: Temporal.PlainDate.from(day) })).reaches.map(
      (body) => body.slug,
    );

  it("of kinds reaches whichever bodies stand that day", async () => {
    expect(await reached("samtliga-stadsdelsnamnder", "2026-11-22")).toHaveLength(11);
    expect(await reached("samtliga-stadsdelsnamnder", "2023-06-30")).toContain("rinkeby-kista");
    expect(await reached("samtliga-stadsdelsnamnder", "2023-07-01")).not.toContain("rinkeby-kista");
  });

  it("of named bodies follows one that has been merged, and reaches it once", async () => {
    const consultees = "remissinstanser-sakerhetsprogrammet";
    expect(await reached(consultees, "2026-11-22")).toHaveLength(30);
    resultOf(
      await mergeBodies(world, city.administrator, {
        body: "bromma",
        into: "jarva",
        day: "2027-01-01",
        carryOn: ["roles"],
        expectedVersion: 1,
      }),
    );
    const after = await reached(consultees, "2027-01-01");
    expect([after.length, after.includes("bromma"), after.filter((slug) => slug === "jarva").length]).toEqual([
      29,
      false,
      1,
    ]);
    expect(await reached(consultees, "2026-12-31")).toContain("bromma");
  });

  it("that does not exist reaches nobody", async () => {
    expect(await expandGroup(world.db, { group: world.newId(), day: Temporal.PlainDate.from("2026-11-22") })).toEqual(
      [],
    );
    expect(
      await groupPage(world, city.registrar, { slug: "finns-inte", day: Temporal.PlainDate.from("2026-11-22") }),
    ).toMatchObject({ problem: { kind: "missing" } });
    expect(
      await groupPage(world, city.stranger, { slug: "samtliga-bolag", day: Temporal.PlainDate.from("2026-11-22") }),
    ).toMatchObject({ problem: { kind: "forbidden" } });
  });
});
