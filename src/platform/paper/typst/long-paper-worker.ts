import { parentPort, workerData } from "node:worker_threads";
import type { PaperDocument } from "../document.ts";
import { openCompiler, type PdfStandard } from "./compiler.ts";

/** What the thread is given; an instant does not survive the way there, so its milliseconds go. */
export type LongPaper = { document: PaperDocument; standard: PdfStandard; milliseconds: number };

const { document, standard, milliseconds }: LongPaper = workerData;
const compile = openCompiler();
parentPort?.postMessage(compile(document, standard, Temporal.Instant.fromEpochMilliseconds(milliseconds)));
