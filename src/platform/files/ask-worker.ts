import { Worker } from "node:worker_threads";
import type { Outcome } from "../../kernel/outcome.ts";
import { threadEnvironment } from "../thread-environment.ts";
import type { TextLimits } from "./extract-text.ts";
import { fileProblem } from "./file-problem.ts";
import { workerPath } from "./worker-path.ts";

/** What the thread says: "ready" comes first. What fails before it is a fault in the program, what fails after it is the file's. */
export type WorkerAnswer<Value> = "ready" | Outcome<Value>;

/**
 * Has a file read in a thread of its own, ended when it takes too long or too much. `worker` names a file in this folder.
 * Problems: those the worker answers; `files:text-unreadable` when it breaks off.
 */
export async function askWorker<Value>(worker: string, task: unknown, limits: TextLimits): Promise<Outcome<Value>> {
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
