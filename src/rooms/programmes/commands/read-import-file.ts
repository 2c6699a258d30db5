import type { Outcome } from "../../../kernel/outcome.ts";
import { type HeadedText, readHeadedFile } from "../../../platform/paper/sections/read-headed-file.ts";

/** A text in a file, with its headings and all that the file holds beside it. Problems at `files`: those of `readHeadedFile`. */
export async function readImportFile(file: File): Promise<Outcome<HeadedText & { fileName: string }>> {
  const read = await readHeadedFile(file);
  return read.ok ? { ok: true, value: { ...read.value, fileName: file.name } } : read;
}
