import type { Outcome } from "../../kernel/outcome.ts";
import { askWorkerOf, type ReadingLimits } from "./ask-worker.ts";
import type { Sheet } from "./sheet.ts";

const sheetLimits: ReadingLimits = { milliseconds: 60_000, memoryMegabytes: 1024 };

/**
 * The first sheet of a workbook (XLSX), or a text parted by semicolon, comma or tab, that `inspectFile` has found to be
 * `mediaType`. A thread of its own reads it, so that 20,000 rows keep nobody waiting. Problems: those of `askWorker`;
 * `files:no-sheet` for other kinds of files, `files:quotes-open` where a text has a quotation mark without its fellow,
 * `files:encrypted`, `files:zip-bomb`, `files:damaged`.
 */
export function readSheet(
  content: AsyncIterable<Uint8Array>,
  mediaType: string,
  limits: ReadingLimits = sheetLimits,
): Promise<Outcome<Sheet>> {
  return askWorkerOf<Sheet>("sheet-worker.ts", content, mediaType, limits);
}
