import type { Outcome } from "../../kernel/outcome.ts";
import { askWorker, askWorkerOf, type OpenFile, type ReadingLimits } from "./ask-worker.ts";
import type { DocumentStructure } from "./document-structure.ts";

const worker = "structure-worker.ts";
const structureLimits: ReadingLimits = { milliseconds: 60_000, memoryMegabytes: 512 };

/**
 * A file that `inspectFile` has found to be `mediaType`, as lines with their structure, and what its text does not show:
 * tracked changes, comments, hidden text. Text, mail, DOCX, ODT and PDF; others give `no-text`. As with `extractText` a
 * thread of its own does it, ended when it takes too long or too much. Problems: `files:encrypted`, `files:zip-bomb`,
 * `files:polyglot`, `files:damaged`, `files:text-unreadable`.
 */
export function readStructure(
  content: AsyncIterable<Uint8Array>,
  mediaType: string,
  limits: ReadingLimits = structureLimits,
): Promise<Outcome<DocumentStructure>> {
  return askWorkerOf<DocumentStructure>(worker, content, mediaType, limits);
}

/** As `readStructure`, of a file that is open already: the thread is started at once. The caller closes the file. */
export function readStructureIn(
  file: OpenFile,
  mediaType: string,
  limits: ReadingLimits = structureLimits,
): Promise<Outcome<DocumentStructure>> {
  return askWorker<DocumentStructure>(worker, file, mediaType, limits);
}
