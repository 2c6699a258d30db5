import type { Outcome } from "../../kernel/outcome.ts";
import { askWorkerOf, type ReadingLimits } from "./ask-worker.ts";
import type { ExtractedText } from "./extracted-text.ts";

const textLimits: ReadingLimits = { milliseconds: 60_000, memoryMegabytes: 512 };

/**
 * The searchable text of a file that `inspectFile` has found to be `mediaType`: text, DOCX, ODT, XLSX and PDF. Other
 * accepted types give no text and the warning `no-text`. Parsing is done in a thread of its own, without environment
 * variables, that is ended when it takes too long or too much: a hostile file costs one thread and never the process.
 * Problems: `files:encrypted`, `files:zip-bomb`, `files:polyglot`, `files:damaged`, `files:text-unreadable`.
 */
export async function extractText(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  mediaType: string,
  limits: ReadingLimits = textLimits,
): Promise<Outcome<ExtractedText>> {
  const stream = content instanceof Uint8Array ? onePiece(content) : content;
  return askWorkerOf<ExtractedText>("text-worker.ts", stream, mediaType, limits);
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes;
}
