import { theHouse } from "../../../platform/access/actor.ts";
import type { World } from "../../../platform/world.ts";
import { loadCity } from "../commands/load-city.ts";
import type { CityInput } from "./city-shape.ts";

/**
 * Reads a city's bodies, people and what they hold in through the door for changes, as the house. A database that has
 * bodies already is left alone, so it may be run again. @throws when the data does not hold together.
 */
export async function seedOrganisation(world: World, city: CityInput, tell: (line: string) => void): Promise<void> {
  const outcome = await loadCity(world, theHouse, city);
  if (!outcome.ok) throw new Error(`The city cannot be read in: ${JSON.stringify(outcome.problem)}`);
  if (outcome.value.loaded)
    tell(`${city.bodies.length} bodies, ${city.people.length} people, ${city.roles.length} roles`);
}
