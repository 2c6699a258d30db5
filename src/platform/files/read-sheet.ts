import type { Outcome } from "../../kernel/outcome.ts";
import { askWorker } from "./ask-worker.ts";
import type { TextLimits } from "./extract-text.ts";
import type { Sheet, SheetTask } from "./sheet.ts";
import { spool } from "./spool.ts";

const sheetLimits: TextLimits = { milliseconds: 60_000, memoryMegabytes: 1024 };

/**
 * The first sheet of a workbook (XLSX), or a text parted by semicolon, comma or tab, that `inspectFile` has found to be
 * `mediaType`. A thread of its own reads it, so that 20,000 rows keep nobody waiting. Problems: those of `askWorker`;
 * `files:no-sheet` for other kinds of files, `files:quotes-open` where a text has a quotation mark without its fellow,
 * `files:encrypted`, `files:zip-bomb`, `files:damaged`.
 */
export async function readSheet(
  content: AsyncIterable<Uint8Array>,
  mediaType: string,
  limits: TextLimits = sheetLimits,
): Promise<Outcome<Sheet>> {
  const spooled = await spool(content, { maximumBytes: Number.MAX_SAFE_INTEGER });
  if (!spooled.ok) return spooled;
  const { handle, size } = spooled.value;
  try {
    const task: SheetTask = { fd: handle.fd, size, mediaType };
    return await askWorker<Sheet>("sheet-worker.ts", task, limits);
  } finally {
    await handle.close();
  }
}
