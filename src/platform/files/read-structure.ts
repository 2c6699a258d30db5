import type { FileHandle } from "node:fs/promises";
import type { Outcome } from "../../kernel/outcome.ts";
import { askWorker } from "./ask-worker.ts";
import type { DocumentStructure } from "./document-structure.ts";
import type { TextLimits } from "./extract-text.ts";
import { spool } from "./spool.ts";
import type { StructureTask } from "./structure-worker.ts";

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
    return await readStructureIn({ handle, size }, mediaType, limits);
  } finally {
    await handle.close();
  }
}

/** As `readStructure`, of a file that is open already: the thread is started at once. The caller closes the file. */
export function readStructureIn(
  { handle, size }: { handle: FileHandle; size: number },
  mediaType: string,
  limits: TextLimits = structureLimits,
): Promise<Outcome<DocumentStructure>> {
  const task: StructureTask = { fd: handle.fd, size, mediaType };
  return askWorker<DocumentStructure>("structure-worker.ts", task, limits);
}
