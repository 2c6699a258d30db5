import { parentPort, workerData } from "node:worker_threads";
import { type Outcome, ok } from "../../kernel/outcome.ts";
import type { FileTask, WorkerAnswer } from "./ask-worker.ts";
import { type ExtractedText, extractedText } from "./extracted-text.ts";
import { fileProblem } from "./file-problem.ts";

type TextReader = (fd: number, size: number) => Promise<Outcome<ExtractedText>>;

const openXml = "application/vnd.openxmlformats-officedocument";
const plain = async () => (await import("./plain-text.ts")).plainText;
// A reader is loaded only for its own format, so that a text file does not wait for pdf.js.
const readers: Record<string, () => Promise<TextReader>> = {
  "text/plain": plain,
  "text/csv": plain,
  "text/markdown": plain,
  "application/pdf": async () => (await import("./pdf-text.ts")).pdfText,
  [`${openXml}.wordprocessingml.document`]: async () => (await import("./docx-text.ts")).docxText,
  [`${openXml}.spreadsheetml.sheet`]: async () => (await import("./xlsx-text.ts")).xlsxText,
  "application/vnd.oasis.opendocument.text": async () => (await import("./odt-text.ts")).odtText,
};

const answer = (message: WorkerAnswer<ExtractedText>) => parentPort?.postMessage(message);
const { fd, size, mediaType }: FileTask = workerData;
const reader = await readers[mediaType]?.();
answer("ready");
// The readers start work whose failure reaches no promise of ours; it is still the file that could not be read.
process.on("uncaughtException", () => answer(fileProblem("files:text-unreadable")));
try {
  answer(reader ? await reader(fd, size) : ok(extractedText("", { warnings: [] })));
} catch {
  answer(fileProblem("files:text-unreadable"));
}
