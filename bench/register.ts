import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { buildPages } from "../src/cli/build-pages.ts";
import { say, tell } from "../src/cli/say.ts";
import { startEmbedded } from "../src/platform/database/embedded/server.ts";
import { measureMachine } from "./register/machine.ts";
import { measureRegister } from "./register/measure.ts";
import { prepareRegister } from "./register/prepare.ts";
import { reportRegister } from "./register/report.ts";

const small = 10_000;
const large = 100_000;

/**
 * `npm run bench -- register [FOLDER]`: the register's pages over 10,000 and 100,000 cases, on the real server. FOLDER keeps
 * the made-up data for the next time; without it everything is thrown away.
 */
export async function run([kept]: string[]): Promise<number> {
  await buildPages(() => tell("Building the pages …"));
  const folder = kept ? path.resolve(kept) : await mkdtemp(path.join(tmpdir(), "varn-bench-"));
  const server = await startEmbedded(folder);
  try {
    tell("The machine's own limits …");
    const machine = await measureMachine(folder, server.connection);
    const sizes = [];
    for (const cases of [small, large]) {
      const register = await prepareRegister(folder, cases, tell);
      tell(`Measuring ${cases} cases …`);
      sizes.push({ cases, figures: await measureRegister(register, availableParallelism()) });
    }
    say(reportRegister(machine, sizes));
  } finally {
    await server.stop();
    if (!kept) await rm(folder, { recursive: true, force: true });
  }
  return 0;
}
