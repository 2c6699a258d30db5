import { describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, testWorld } from "../../../../tests/support/world.ts";
import { listTokenBodies } from "./list-token-bodies.ts";

describe("the bodies a token can be made for", () => {
  it("are those that stand today, shown to the administrator alone", async () => {
    const world = await testWorld();
    const people = await cast(world);
    const administrator = await people.administrator.actor();
    const names = async () => resultOf(await listTokenBodies(world, administrator, {})).map(({ name }) => name);
    expect(await names()).toEqual(["Kulturnämnden", "Socialnämnden"]);
    const to_day = Temporal.PlainDate.from("2026-03-09");
    await arrange(world, (tx) => tx.updateTable("body").set({ to_day }).where("id", "=", people.culture.id).execute());
    expect(await names()).toEqual(["Socialnämnden"]);
    expect(await listTokenBodies(world, await people.registrar.actor(), {})).toMatchObject({
      problem: { kind: "forbidden" },
    });
  });
});
