import { say } from "../src/cli/say.ts";
import { toDocx } from "../src/platform/paper/docx.ts";
import { makePaperReady, toPdf } from "../src/platform/paper/pdf.ts";
import { samplePaper } from "../src/platform/paper/sample-paper.ts";
import { makeTestSealKey } from "../src/platform/paper/seal/make-test-seal-key.ts";
import { sealPdf } from "../src/platform/paper/seal/seal-pdf.ts";
import { measureOfficeSuite } from "./office-suite.ts";

const createdAt = Temporal.Instant.from("2024-02-20T08:00:00Z");
/** Repeats the sample's middle until it is twelve pages. */
const twelvePages = 14;
/** In milliseconds, on two ordinary cores. */
const limits = {
  "made ready when a process starts": 200,
  "first twelve pages after that": 200,
  "twelve pages again, one word new": 30,
  "twelve pages, every word new": 120,
  "twelve pages for the archive": 120,
  "seal of twelve pages": 50,
  "twelve pages for Word": 250,
};
const rounds = 15;
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);

/** The document with another word in each paragraph, so that nothing is remembered from the one before. */
function unlike(round: number) {
  const paper = samplePaper(twelvePages);
  const blocks = paper.blocks.map((block) => {
    return block.kind === "paragraph" && typeof block.text === "string"
      ? { ...block, text: `${round} ${block.text}` }
      : block;
  });
  return { ...paper, title: `${paper.title} ${round}`, blocks };
}

async function timed(work: (round: number) => Promise<unknown>, times = rounds): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < times; round++) {
    const start = performance.now();
    await work(round);
    taken.push(performance.now() - start);
  }
  return taken.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
}

async function measure(): Promise<Record<keyof typeof limits, number>> {
  const opening = await timed(makePaperReady, 1);
  const first = await timed(() => toPdf(samplePaper(twelvePages), { standard: "ua-1", createdAt }), 1);
  const changed = (round: number) => ({ ...samplePaper(twelvePages), subtitle: `Utkast ${round}` });
  const again = await timed((round) => toPdf(changed(round), { standard: "ua-1", createdAt }));
  const published = await timed((round) => toPdf(unlike(round), { standard: "ua-1", createdAt }));
  const archived = await timed((round) => toPdf(unlike(round), { standard: "a-2a", createdAt }));
  const key = await makeTestSealKey("Nämnden", createdAt);
  const bytes = await toPdf(samplePaper(twelvePages), { standard: "a-2a", createdAt });
  const sealed = await timed(() => sealPdf(bytes, key, { at: createdAt, reason: "Prov", field: "Prov" }));
  const word = await timed((round) => toDocx(unlike(round), { createdAt }));
  return {
    "made ready when a process starts": opening,
    "first twelve pages after that": first,
    "twelve pages again, one word new": again,
    "twelve pages, every word new": published,
    "twelve pages for the archive": archived,
    "seal of twelve pages": sealed,
    "twelve pages for Word": word,
  };
}

/** Many documents after each other: what a process weighs at the most. */
async function heaviest(count: number): Promise<number> {
  let most = 0;
  for (let round = 0; round < count; round++) {
    await toPdf(unlike(round), { standard: "ua-1", createdAt });
    most = Math.max(most, megabytes());
  }
  return most;
}

/** How many times as long the way by way of a Word file takes, where LibreOffice is there to be asked. */
async function besideOffice(ours: number): Promise<string> {
  const office = await measureOfficeSuite(await toDocx(samplePaper(twelvePages), { createdAt }), 3);
  if (office === null) return "LibreOffice is not installed: nothing to measure beside";
  return `LibreOffice, the same twelve pages from Word: ${Math.round(office)} ms, ${(office / ours).toFixed(1)} times as long`;
}

/** `npm run bench -- paper [COUNT]`: times against limits, medians of fifteen, then the memory that COUNT (300) documents take. */
export async function run([count = "300"]: string[]): Promise<number> {
  const found = await measure();
  const rows = (Object.keys(limits) as (keyof typeof limits)[]).map((name) => ({
    name,
    taken: found[name],
    limit: limits[name],
  }));
  for (const { name, taken, limit } of rows) {
    say(
      `${name.padEnd(34)} ${taken.toFixed(1).padStart(8)} ms   limit ${limit} ms${taken > limit ? "   TOO SLOW" : ""}`,
    );
  }
  say(await besideOffice(found["twelve pages, every word new"]));
  const before = megabytes();
  say(`${count} documents of twelve pages: ${before} MB before, ${await heaviest(Number(count))} MB at the most`);
  return rows.some(({ taken, limit }) => taken > limit) ? 1 : 0;
}
