import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { projectRoot } from "../../src/cli/project.ts";
import { readStructure } from "../../src/platform/files/read-structure.ts";
import { toPdf } from "../../src/platform/paper/pdf.ts";
import { samplePaper } from "../../src/platform/paper/sample-paper.ts";
import { timesOf } from "../register/times.ts";
import { resultOf } from "../result-of.ts";
import type { Measured } from "../targets.ts";

const limit = 1_000;
/** Repeats the sample's middle until it is twenty pages. */
const twentyPages = 25;
const rounds = 3;

async function* pieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function callVarn(args: string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(projectRoot, "bin", "varn.mjs"), ...args], {
    stdio: "ignore",
    cwd: projectRoot,
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`varn ${args[0]} ended with ${code}`);
  return performance.now() - started;
}

/** `varn read-answer` on a long answer, from the command to its end, with the start of Node in it. */
export async function measureReading(folder: string): Promise<Measured[]> {
  const bytes = await toPdf(samplePaper(twentyPages), {
    standard: "ua-1",
    createdAt: Temporal.Instant.from("2026-02-20T08:00:00Z"),
  });
  const { pages = 0 } = resultOf(await readStructure(pieces(bytes), "application/pdf"));
  const file = path.join(folder, "answer.pdf");
  await writeFile(file, bytes);
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) taken.push(await callVarn(["read-answer", file, "--json"]));
  return [{ what: `varn read-answer, a PDF of ${pages} pages`, value: timesOf(taken).p50, limit }];
}
