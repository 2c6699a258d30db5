import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addBody } from "../commands/add-body.ts";
import { listChoices } from "./list-choices.ts";

describe("the bodies to choose among", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });

  it("are those that stand, and those to come when asked for", async () => {
    resultOf(
      await addBody(world, city.administrator, {
        kind: "committee",
        name: "Klimatnämnden",
        shortName: "KLI",
        from: "2027-01-01",
      }),
    );
    const standing = resultOf(await listChoices(world, city.registrar, {}));
    const coming = resultOf(await listChoices(world, city.registrar, { andComing: true }));
    expect(standing).toHaveLength(city.standing("2026-11-22").length);
    expect(coming.slice(standing.length).map(({ name }) => name)).toEqual(["Klimatnämnden"]);
    expect(await listChoices(world, city.stranger, {})).toMatchObject({ problem: { kind: "forbidden" } });
  });
});
