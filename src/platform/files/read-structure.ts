import { Worker } from "node:worker_threads";
import type { Outcome } from "../../kernel/outcome.ts";
import { threadEnvironment } from "../thread-environment.ts";
import type { DocumentStructure } from "./document-structure.ts";
import type { TextLimits } from "./extract-text.ts";
import { fileProblem } from "./file-problem.ts";
import { spool } from "./spool.ts";
import type { StructureAnswer, StructureTask } from "./structure-worker.ts";
import { workerPath } from "./worker-path.ts";

const structureLimits: TextLimits = { milliseconds: 60_000, memoryMegabytes: 512 };

/**
 * A file that `inspectFile` has found to be `mediaType`, as lines with their structure, and what its text does not show:
 * tracked changes, comments, hidden text. Text, mail, DOCX, ODT and PDF; others give `no-text`. As with `extractText` a
 * thread of its own does it, ended when it takes too long or too much. Problems: `files:encrypted`, `files:zip-bomb`,
 * `files:polyglot`, `files:damaged`, `files:text-unreadable`.
 */
export async function readStructure(
  content: AsyncIterable<Uint8Array>,
  mediaType: string,
  limits: TextLimits = structureLimits,
): Promise<Outcome<DocumentStructure>> {
  const spooled = await spool(content, { maximumBytes: Number.MAX_SAFE_INTEGER });
  if (!spooled.ok) return spooled;
  const { handle, size } = spooled.value;
  try {
    return await askWorker({ fd: handle.fd, size, mediaType }, limits);
  } finally {
    await handle.close();
  }
}

async function askWorker(task: StructureTask, limits: TextLimits): Promise<Outcome<DocumentStructure>> {
  const worker = new Worker(workerPath("structure-worker.ts"), {
    workerData: task,
    env: threadEnvironment(),
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 64 },
  });
  // What the readers print about a file is of no use to anyone; read so that it does not pile up.
  worker.stdout.resume();
  worker.stderr.resume();
  const late = Promise.withResolvers<Outcome<DocumentStructure>>();
  const timeout = setTimeout(() => late.resolve(fileProblem("files:text-unreadable")), limits.milliseconds);
  try {
    return await Promise.race([answerOf(worker), late.promise]);
  } finally {
    clearTimeout(timeout);
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Outcome<DocumentStructure>> {
  return new Promise((resolve, reject) => {
    let ready = false;
    worker.on("message", (message: StructureAnswer) => {
      if (message === "ready") ready = true;
      else resolve(message);
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (ready || error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(fileProblem("files:text-unreadable"));
      else reject(error);
    });
    worker.on("exit", () => resolve(fileProblem("files:text-unreadable")));
  });
}
