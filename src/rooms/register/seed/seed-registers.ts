import { theHouse } from "../../../platform/access/actor.ts";
import { done } from "../../../platform/seed/done.ts";
import type { World } from "../../../platform/world.ts";
import { setClassifications } from "../commands/set-classifications.ts";
import { setUpRegister } from "../commands/set-up-register.ts";
import type { DemoRegister } from "./demo-register.ts";
import type { KnownRows } from "./known-rows.ts";

export type SeededRegister = { id: string; bodyId: string };

/** Sets up the city's registers, and gives each authority that keeps one the classification. Those that are there are kept. */
export async function seedRegisters(
  world: World,
  city: DemoRegister,
  known: KnownRows,
): Promise<Map<string, SeededRegister>> {
  const standing = await world.db.selectFrom("register").select(["id", "body_id", "pattern"]).execute();
  const seeded = new Map<string, SeededRegister>();
  for (const { key, body, name, pattern, description, validFrom, validTo } of city.registers) {
    const bodyId = known.body(body);
    const there = standing.find((row) => row.body_id === bodyId && row.pattern === pattern);
    const asked = { body: bodyId, name, pattern, description, fromDay: validFrom, toDay: validTo };
    const { id } = there ?? done(name, await setUpRegister(world, theHouse, asked));
    seeded.set(key, { id, bodyId });
  }
  const classes = city.classifications.map(({ validFrom, ...each }) => ({ ...each, fromDay: validFrom }));
  for (const body of new Set([...seeded.values()].map(({ bodyId }) => bodyId))) {
    done("classification", await setClassifications(world, theHouse, { body, classes }));
  }
  return seeded;
}
