import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { changeBody } from "../commands/change-body.ts";
import { readHistory } from "./read-history.ts";

describe("who changed what", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });

  it("is told of a body, the latest first, to those who may know there", async () => {
    const jarva = await world.db.selectFrom("body").selectAll().where("slug", "=", "jarva").executeTakeFirstOrThrow();
    const change = async (expectedVersion: number, shortName: string) =>
      resultOf(
        await changeBody(world, city.administrator, {
          body: "jarva",
          kind: jarva.kind,
          name: jarva.name,
          shortName,
          expectedVersion,
        }),
      );
    await change(1, "JÄR");
    await change(2, "JRV");
    const read = async (email: string) =>
      resultOf(await readHistory(world, await city.actorOf(email), { kind: "body", id: jarva.id }));
    expect(await read("alma.administratorsson")).toMatchObject([
      { who: "Alma Administratörsson", sentence: expect.stringContaining("Järva") },
      { who: "Alma Administratörsson" },
    ]);
    expect(await read("greta.registratorsson")).toHaveLength(2);
    expect(await read("ragnar.registratorsson")).toEqual([]);
    expect(
      await readHistory(world, await city.actorOf("svea.avdelningschefsson"), { kind: "body", id: jarva.id }),
    ).toMatchObject({ problem: { kind: "forbidden" } });
  });
});
