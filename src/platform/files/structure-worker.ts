import { parentPort, workerData } from "node:worker_threads";
import { type Outcome, ok } from "../../kernel/outcome.ts";
import type { FileTask, WorkerAnswer } from "./ask-worker.ts";
import type { DocumentStructure } from "./document-structure.ts";
import { fileProblem } from "./file-problem.ts";

type Reader = (fd: number, size: number) => Promise<Outcome<DocumentStructure>>;

const plain = async () => (await import("./plain-structure.ts")).plainStructure;
// A reader is loaded only for its own format, so that a text file does not wait for pdf.js.
const readers: Record<string, () => Promise<Reader>> = {
  "text/plain": plain,
  "text/markdown": plain,
  "message/rfc822": async () => {
    const { mailStructure } = await import("./mail-structure.ts");
    return (mailFd, mailSize) => mailStructure(mailFd, mailSize, async (type) => readers[type]?.());
  },
  "application/pdf": async () => (await import("./pdf-structure.ts")).pdfStructure,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": async () =>
    (await import("./docx-structure.ts")).docxStructure,
  "application/vnd.oasis.opendocument.text": async () => (await import("./plain-structure.ts")).odtStructure,
};

const answer = (message: WorkerAnswer<DocumentStructure>) => parentPort?.postMessage(message);
const { fd, size, mediaType }: FileTask = workerData;
const reader = await readers[mediaType]?.();
answer("ready");
// The readers start work whose failure reaches no promise of ours; it is still the file that could not be read.
process.on("uncaughtException", () => answer(fileProblem("files:text-unreadable")));
try {
  answer(reader ? await reader(fd, size) : ok({ lines: null, text: "", reported: [], warnings: ["no-text"] }));
} catch {
  answer(fileProblem("files:text-unreadable"));
}
