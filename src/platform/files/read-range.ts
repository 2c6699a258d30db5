import { read } from "node:fs";
import { promisify } from "node:util";

const readOnce = promisify(read);

/** Bytes from an open file by their place in it; fewer than asked for only where the file ends. */
export async function readRange(fd: number, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await readOnce(fd, bytes, filled, length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
