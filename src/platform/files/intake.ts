import { createHash } from "node:crypto";

/** How much of the beginning is remembered for sniffing, in bytes. */
export const headBytes = 4096;

export type Measure = { sha256: string; size: number; head: Uint8Array; tooLarge: boolean };
export type Intake = {
  /** The content in pieces of exactly `chunkBytes`, the last one shorter. Ends early when the limit is passed. */
  chunks: AsyncGenerator<Uint8Array<ArrayBuffer>, void>;
  /** To be asked once, when `chunks` has ended. */
  measure(): Measure;
};

/** Cuts a stream into even chunks while it is hashed, counted and held to its limit (bytes), one chunk in memory. */
export function takeIn(
  content: AsyncIterable<Uint8Array>,
  limits: { chunkBytes: number; maximumBytes: number },
): Intake {
  const hash = createHash("sha256");
  const head = new Uint8Array(headBytes);
  let size = 0;

  async function* cut(): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    let chunk = new Uint8Array(limits.chunkBytes);
    let filled = 0;
    for await (const piece of content) {
      if (size < headBytes) head.set(piece.subarray(0, headBytes - size), size);
      size += piece.length;
      // Leaving the loop also closes the source, so an upload past its limit is not read to its end.
      if (size > limits.maximumBytes) return;
      hash.update(piece);
      for (let taken = 0; taken < piece.length; ) {
        const part = piece.subarray(taken, taken + limits.chunkBytes - filled);
        chunk.set(part, filled);
        taken += part.length;
        filled += part.length;
        if (filled === limits.chunkBytes) {
          yield chunk;
          chunk = new Uint8Array(limits.chunkBytes);
          filled = 0;
        }
      }
    }
    if (filled > 0) yield chunk.subarray(0, filled);
  }

  const measure = (): Measure => ({
    sha256: hash.digest("hex"),
    size,
    head: head.slice(0, Math.min(size, headBytes)),
    tooLarge: size > limits.maximumBytes,
  });
  return { chunks: cut(), measure };
}
