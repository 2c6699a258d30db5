import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildPages } from "../src/cli/build-pages.ts";
import { prepareDatabase } from "../src/cli/prepare-database.ts";
import { tell } from "../src/cli/say.ts";
import { startEmbedded } from "../src/platform/database/embedded/server.ts";
import "../src/texts.ts";
import { answerAll } from "./remiss/answering.ts";
import { type BenchCity, openBenchCity } from "./remiss/bench-city.ts";
import { measureCompiling } from "./remiss/compiling.ts";
import { type CountedPool, openCountedPool } from "./remiss/counted-pool.ts";
import { finishWork, measureMailing } from "./remiss/mailing.ts";
import { openPages } from "./remiss/page-costs.ts";
import { measureReading } from "./remiss/reading.ts";
import { type WrittenReport, writeReport } from "./remiss/reporting.ts";
import { measurePages } from "./remiss/room-pages.ts";
import { sendTo } from "./remiss/sending.ts";
import { type Measured, sayMeasured } from "./targets.ts";

const wallWidth = 47;
const many = 300;

/** Every page of the flow that shows more than a form, as those who work with it see it. */
async function pagesOf(
  city: BenchCity,
  { asked }: CountedPool,
  consultation: string,
  report: WrittenReport,
): Promise<Measured[]> {
  const sender = await openPages(city.world, asked, city.strategist);
  const officer = await openPages(city.world, asked, report.officer);
  const of = (ask: typeof sender) => (name: string, address: string, limit?: number) => ({
    name,
    address,
    ask,
    ...(limit ? { limit } : {}),
  });
  const [sent, own] = [of(sender), of(officer)];
  return measurePages([
    sent(`the wall, ${wallWidth} consultees`, `/remisser/${consultation}`, 25),
    sent("consultations sent", "/remisser"),
    sent("answers", `/remisser/${consultation}/svar`),
    sent("the workbench", `/remisser/${consultation}/sammanstall`),
    sent("the report to the council", `/remisser/${consultation}/utlatande`),
    sent("feedback", `/remisser/${consultation}/aterkoppling`),
    own("my work", "/"),
    own("consultations that have come", "/remisser/inkomna"),
    own("one that has come", `/remisser/inkomna/${report.consultee}`),
    own("staff reports", "/tjansteutlatanden"),
    own("a staff report", `/tjansteutlatanden/${report.id}`),
    own("a section of it, in the editor", `/tjansteutlatanden/${report.id}/avsnitt/${report.section}`),
    own("its viewpoints", `/tjansteutlatanden/${report.id}/synpunkter`),
    own("the calendar of meetings", "/sammantraden"),
    own("a meeting", `/sammantraden/${report.meeting}`),
  ]);
}

async function measure(counted: CountedPool, folder: string): Promise<Measured[]> {
  const city = await openBenchCity(counted.pool, tell);
  tell("Asking, answering and writing …");
  await finishWork(counted.pool, city.world);
  const large = await sendTo(city, many, "Remiss till trehundra");
  const mailing = await measureMailing(counted.pool, city.world);
  const wall = await sendTo(city, wallWidth, "Säkerhetsprogram");
  const report = await writeReport(city, wall.id);
  await answerAll(city, wall.id);
  await counted.pool.query("analyze");
  const ask = await openPages(city.world, counted.asked, city.strategist);
  const compiling = await measureCompiling(city, wall.id, ask);
  const pages = await pagesOf(city, counted, wall.id, report);
  return [
    {
      what: `sending to ${many}, one act`,
      value: large.milliseconds,
      limit: 1_000,
      note: `processor ${Math.round(large.processor)} ms`,
    },
    mailing,
    ...compiling,
    ...(await measureReading(folder)),
    ...pages,
  ];
}

/**
 * `npm run bench -- remiss`: the whole flow of a consultation beside its limits, over the demo city: medians of the server's own
 * time, in one process. A page's figures say what the processor worked and how many statements it took, which a busy machine
 * changes less.
 */
export async function run(): Promise<number> {
  await buildPages(() => tell("Building the pages …"));
  const folder = await mkdtemp(path.join(tmpdir(), "varn-bench-"));
  const server = await startEmbedded(folder);
  const counted = openCountedPool(server.connection);
  try {
    await prepareDatabase(counted.pool);
    return sayMeasured(await measure(counted, folder));
  } finally {
    await counted.pool.end();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
