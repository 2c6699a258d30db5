import type { FileHandle } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import type { Outcome } from "../../kernel/outcome.ts";
import { threadEnvironment } from "../thread-environment.ts";
import { fileProblem } from "./file-problem.ts";
import { spool } from "./spool.ts";
import { workerPath } from "./worker-path.ts";

/** How long a file may take, and how much memory (MB) its parsing may use, before it is given up. */
export type ReadingLimits = { milliseconds: number; memoryMegabytes: number };
export type OpenFile = { handle: FileHandle; size: number };
/** What the thread is given: a file that is open, and what `inspectFile` has found it to be. */
export type FileTask = { fd: number; size: number; mediaType: string };
/** What the thread says: "ready" comes first. What fails before it is a fault in the program, what fails after it is the file's. */
export type WorkerAnswer<Value> = "ready" | Outcome<Value>;

/**
 * Has an open file read in a thread of its own, ended when it takes too long or too much. `worker` names a file in this folder; the
 * caller closes the file. Problems: those the worker answers; `files:text-unreadable` when it breaks off.
 */
export async function askWorker<Value>(
  worker: string,
  { handle, size }: OpenFile,
  mediaType: string,
  limits: ReadingLimits,
): Promise<Outcome<Value>> {
  const task: FileTask = { fd: handle.fd, size, mediaType };
  const thread = new Worker(workerPath(worker), {
    workerData: task,
    env: threadEnvironment(),
    execArgv: [],
    stdout: true,
    stderr: true,
    // A thread lives for one file: room that is grown into costs more to get than to clear out.
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 12 },
  });
  // What the readers print about a file is of no use to anyone; read so that it does not pile up.
  thread.stdout.resume();
  thread.stderr.resume();
  const late = Promise.withResolvers<Outcome<Value>>();
  const timeout = setTimeout(() => late.resolve(fileProblem("files:text-unreadable")), limits.milliseconds);
  try {
    return await Promise.race([answerOf<Value>(thread), late.promise]);
  } finally {
    clearTimeout(timeout);
    await thread.terminate();
  }
}

function answerOf<Value>(thread: Worker): Promise<Outcome<Value>> {
  return new Promise((resolve, reject) => {
    let ready = false;
    thread.on("message", (message: WorkerAnswer<Value>) => {
      if (message === "ready") ready = true;
      else resolve(message);
    });
    thread.on("error", (error: NodeJS.ErrnoException) => {
      if (ready || error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(fileProblem("files:text-unreadable"));
      else reject(error);
    });
    thread.on("exit", () => resolve(fileProblem("files:text-unreadable")));
  });
}

/** As `askWorker`, of what comes as a stream: it is put on disk meanwhile. */
export async function askWorkerOf<Value>(
  worker: string,
  content: AsyncIterable<Uint8Array>,
  mediaType: string,
  limits: ReadingLimits,
): Promise<Outcome<Value>> {
  const spooled = await spool(content, { maximumBytes: Number.MAX_SAFE_INTEGER });
  if (!spooled.ok) return spooled;
  try {
    return await askWorker<Value>(worker, spooled.value, mediaType, limits);
  } finally {
    await spooled.value.handle.close();
  }
}
