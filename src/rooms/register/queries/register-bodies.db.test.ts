import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { registerBodies } from "./register-bodies.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

it("are every authority for the administrator, and nothing for others", async () => {
  const { world, people } = registry;
  const bodies = resultOf(await registerBodies(world, await people.administrator.actor(), {}));
  expect(bodies.map(({ name }) => name)).toEqual(["Kulturnämnden", "Socialnämnden"]);
  expect(await registerBodies(world, await people.registrar.actor(), {})).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
