import { totalmem } from "node:os";

const megabyte = 1024 ** 2;
const least = 128;
const most = 2048;

/** The machine's memory in bytes, or what this process is held to, such as a container. */
function memoryAtHand(): number {
  const held = process.constrainedMemory();
  return held > 0 ? Math.min(held, totalmem()) : totalmem();
}

/**
 * How much of the memory (in bytes) the embedded database keeps what is read often in: an eighth, since the web processes and the
 * machine's own cache of files want theirs; at least 128 MB, and at the most 2 GB.
 */
export function sharedBuffers(memory: number = memoryAtHand()): string {
  const eighth = Math.floor(memory / 8 / megabyte);
  return `${Math.min(most, Math.max(least, eighth))}MB`;
}
