import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { threadEnvironment } from "../../thread-environment.ts";
import type { LongPaper } from "./long-paper-worker.ts";
import { templateFolder } from "./template-folder.ts";

/** Compiles in a thread of its own, ended when it is done, so that whoever else is served does not wait. The bytes are the same. */
export async function compileAside(paper: LongPaper): Promise<Uint8Array> {
  const worker = new Worker(join(templateFolder(), "long-paper-worker.ts"), {
    workerData: paper,
    env: threadEnvironment(),
    execArgv: [],
  });
  try {
    // Rejects with what the thread threw.
    const [bytes]: Uint8Array[] = await once(worker, "message");
    if (!bytes) throw new Error("The thread gave no document.");
    return bytes;
  } finally {
    await worker.terminate();
  }
}
