import type { programmeCity } from "../programme-city.ts";
import type { visits } from "../visit.ts";
import type { TestWorld } from "../world.ts";

/** A city that follows its programme through a year: the addresses that were met on the way. */
export type Following = {
  world: TestWorld;
  address: string;
  people: ReturnType<typeof visits>;
  city: Awaited<ReturnType<typeof programmeCity>>;
  period: string;
};
