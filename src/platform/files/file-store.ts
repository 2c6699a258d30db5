import type { Outcome } from "../../kernel/outcome.ts";

/** What is known of a file once its last byte has arrived. `size` in bytes, `sha256` in lower-case hex. */
export type StoredBytes = {
  id: string;
  sha256: string;
  size: number;
  /** The first 4 KB, enough to tell what kind of file it claims to be. */
  head: Uint8Array;
};

/**
 * Where bytes are kept. A store knows nothing of names, types or who may read: that is written by the room that uses the
 * file. Content is streamed both ways; no store holds a whole file in memory.
 */
export type FileStore = {
  /**
   * Keeps the content under a new id. Problems: `files:too-large` when it holds more than `maximumBytes`.
   * After a problem, or when the content breaks off with an error, nothing is left behind.
   */
  write(content: AsyncIterable<Uint8Array>, options: { maximumBytes: number }): Promise<Outcome<StoredBytes>>;
  /** The content in order, or null when no file has that id. Breaks off with an error when bytes are missing. */
  read(id: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** Removes the file; an unknown id is nothing to remove. */
  remove(id: string): Promise<void>;
};
