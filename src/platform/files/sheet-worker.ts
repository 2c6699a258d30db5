import { readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { type Outcome, ok } from "../../kernel/outcome.ts";
import type { FileTask, WorkerAnswer } from "./ask-worker.ts";
import { decodeText } from "./decode-text.ts";
import { fileProblem } from "./file-problem.ts";
import type { Sheet } from "./sheet.ts";
import { readZipParts } from "./zip-parts.ts";

const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const texts = new Set(["text/csv", "text/plain"]);

function bytesOf({ fd, size }: FileTask): Buffer {
  const bytes = Buffer.alloc(size);
  readSync(fd, bytes, 0, size, 0);
  return bytes;
}

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
};

/** Every part is unpacked and weighed by our own limits before the reader is let near the file. */
async function fromWorkbook(task: FileTask): Promise<Outcome<Sheet>> {
  const weighed = await readZipParts(task.fd, task.size, /^$/);
  if (!weighed.ok) return weighed;
  const { readSheet } = await import("read-excel-file/node");
  const rows = await readSheet(bytesOf(task));
  return ok(rows.map((row) => row.map(cellText)));
}

/** The sign that parts the headings; guessing from all rows goes wrong when they are few. */
function delimiterOf(text: string): string {
  const [head = ""] = text.trimStart().split(/\r?\n/, 1);
  const times = (sign: string) => head.split(sign).length;
  return [";", ",", "\t"].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

async function fromText(task: FileTask): Promise<Outcome<Sheet>> {
  const { default: Papa } = await import("papaparse");
  const text = decodeText(bytesOf(task)).text.replace(/^\uFEFF/, "");
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const open = errors.find(({ type }) => type === "Quotes");
  return open ? fileProblem("files:quotes-open", { row: (open.row ?? 0) + 1 }) : ok(data);
}

async function read(task: FileTask): Promise<Outcome<Sheet>> {
  if (task.mediaType === workbook) return fromWorkbook(task);
  return texts.has(task.mediaType) ? fromText(task) : fileProblem("files:no-sheet");
}

const answer = (message: WorkerAnswer<Sheet>) => parentPort?.postMessage(message);
answer("ready");
// The reader starts work whose failure reaches no promise of ours; it is still the file that could not be read.
process.on("uncaughtException", () => answer(fileProblem("files:damaged")));
try {
  answer(await read(workerData));
} catch {
  answer(fileProblem("files:damaged"));
}
