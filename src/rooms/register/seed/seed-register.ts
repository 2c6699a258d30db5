import type { World } from "../../../platform/world.ts";
import type { DemoRegister } from "./demo-register.ts";
import { knownRows } from "./known-rows.ts";
import { seedCases } from "./seed-cases.ts";
import { seedRegisters } from "./seed-registers.ts";
import { seedRequests } from "./seed-requests.ts";

/**
 * Reads a city's registers and cases in through the door for changes, as the house. The city's bodies, units and people must
 * be there. What is there already is left alone, so it may be run again. @throws when the data does not hold together.
 */
export async function seedRegister(world: World, city: DemoRegister, tell: (line: string) => void): Promise<void> {
  const known = await knownRows(world.db, city);
  const registers = await seedRegisters(world, city, known);
  const cases = await seedCases(world, city, known, registers);
  tell(`${registers.size} registers, ${cases} cases`);
  const requests = await seedRequests(world, city, known);
  if (requests > 0) tell(`${requests} requests for records`);
}
