import type { Connection } from "../../src/platform/database/connect.ts";
import { keptDatabase } from "../kept-database.ts";
import { loadCases, loadCity } from "./load.ts";
import { type City, makeUpCity } from "./made-up-city.ts";
import { createRandom } from "./random.ts";

export type BenchRegister = { connection: Connection; city: City };

const seed = 2;

/** A database with that many made-up cases. */
export const prepareRegister = (folder: string, cases: number, tell: (line: string) => void): Promise<BenchRegister> =>
  keptDatabase(folder, `bench_${cases}`, async (pool) => {
    tell(`Loading ${cases} cases …`);
    const city = makeUpCity();
    await loadCity(pool, city);
    await loadCases(pool, city, createRandom(seed), cases);
    return city;
  });
