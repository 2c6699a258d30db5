import { Worker } from "node:worker_threads";
import type { Outcome } from "../../kernel/outcome.ts";
import { threadEnvironment } from "../thread-environment.ts";
import type { ExtractedText } from "./extracted-text.ts";
import { fileProblem } from "./file-problem.ts";
import { spool } from "./spool.ts";
import type { TextAnswer, TextTask } from "./text-worker.ts";
import { workerPath } from "./worker-path.ts";

/** How long a file may take, and how much memory (MB) its parsing may use, before it is given up. */
export type TextLimits = { milliseconds: number; memoryMegabytes: number };

const textLimits: TextLimits = { milliseconds: 60_000, memoryMegabytes: 512 };

/**
 * The searchable text of a file that `inspectFile` has found to be `mediaType`: text, DOCX, ODT, XLSX and PDF. Other
 * accepted types give no text and the warning `no-text`. Parsing is done in a thread of its own, without environment
 * variables, that is ended when it takes too long or too much: a hostile file costs one thread and never the process.
 * Problems: `files:encrypted`, `files:zip-bomb`, `files:polyglot`, `files:damaged`, `files:text-unreadable`.
 */
export async function extractText(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  mediaType: string,
  limits: TextLimits = textLimits,
): Promise<Outcome<ExtractedText>> {
  const stream = content instanceof Uint8Array ? onePiece(content) : content;
  const spooled = await spool(stream, { maximumBytes: Number.MAX_SAFE_INTEGER });
  if (!spooled.ok) return spooled;
  const { handle, size } = spooled.value;
  try {
    return await askWorker({ fd: handle.fd, size, mediaType }, limits);
  } finally {
    await handle.close();
  }
}

async function askWorker(task: TextTask, limits: TextLimits): Promise<Outcome<ExtractedText>> {
  const worker = new Worker(workerPath("text-worker.ts"), {
    workerData: task,
    env: threadEnvironment(),
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 12 },
  });
  // What the readers print about a file is of no use to anyone; read so that it does not pile up.
  worker.stdout.resume();
  worker.stderr.resume();
  const timer = Promise.withResolvers<Outcome<ExtractedText>>();
  const timeout = setTimeout(() => timer.resolve(fileProblem("files:text-unreadable")), limits.milliseconds);
  try {
    return await Promise.race([answerOf(worker), timer.promise]);
  } finally {
    clearTimeout(timeout);
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Outcome<ExtractedText>> {
  return new Promise((resolve, reject) => {
    let ready = false;
    worker.on("message", (message: TextAnswer) => {
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

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes;
}
