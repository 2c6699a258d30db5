import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildPages } from "../src/cli/build-pages.ts";
import { tell } from "../src/cli/say.ts";
import { startEmbedded } from "../src/platform/database/embedded/server.ts";
import "../src/texts.ts";
import { measureComparing } from "./follow-up/comparing.ts";
import { measureImport } from "./follow-up/importing.ts";
import { measureHistory } from "./follow-up/measure-history.ts";
import { prepareFollowUp } from "./follow-up/prepare.ts";
import { measureTruth } from "./follow-up/truth.ts";
import { serverWork } from "./server-work.ts";
import { type Measured, sayMeasured } from "./targets.ts";

const years = 10;
const full = { activities: 50_000, changes: 100_000, rows: 20_000 };
/** A try-out of the measurement itself: the figures mean nothing. */
const small = { activities: 2_500, changes: 300, rows: 1_000 };

/**
 * `npm run bench -- follow-up [FOLDER] [small]`: ten years of a city's goals and activities, 47 bodies, 50,000 activities and
 * 500,000 updates, and the same city with one year. FOLDER keeps the made-up data for the next time; `small` is a twentieth.
 */
export async function run(args: string[]): Promise<number> {
  const size = args.includes("small") ? small : full;
  const kept = args.find((one) => one !== "small");
  await buildPages(() => tell("Building the pages …"));
  const folder = kept ? path.resolve(kept) : await mkdtemp(path.join(tmpdir(), "varn-bench-"));
  const server = await startEmbedded(folder);
  const means = { tell, worked: () => serverWork(server.pid()) };
  try {
    const long = await prepareFollowUp(folder, { years, activities: size.activities }, means);
    const short = await prepareFollowUp(folder, { years: 1, activities: size.activities / years }, means);
    const one = await measureHistory(short, "one year");
    const ten = await measureHistory(long, "ten years");
    const ratio: Measured = {
      what: "an update, ten years to one",
      value: ten.update / one.update,
      unit: "times",
      limit: 1.5,
    };
    tell(`${size.changes} changes, and a count from the beginning …`);
    const truth = await measureTruth(long, size.changes);
    tell("Reading in, and comparing …");
    const rest = [...(await measureImport(long, size.rows)), ...(await measureComparing(long))];
    return sayMeasured([...one.measured, ...ten.measured, ratio, ...truth, ...rest]);
  } finally {
    await server.stop();
    if (!kept) await rm(folder, { recursive: true, force: true });
  }
}
