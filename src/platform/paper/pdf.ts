import { setImmediate } from "node:timers/promises";
import type { PaperDocument } from "./document.ts";
import { isLongPaper } from "./is-long-paper.ts";
import type { PaperCompiler, PdfStandard } from "./typst/compiler.ts";

let compiler: Promise<PaperCompiler> | null = null;

// Loaded with the first document: most commands never make one. A web process opens it soon after it has started.
const openOnce = () => (compiler ??= import("./typst/compiler.ts").then(({ openCompiler }) => openCompiler()));

type PdfOptions = { standard: PdfStandard; createdAt: Temporal.Instant };

async function compileHere(document: PaperDocument, { standard, createdAt }: PdfOptions): Promise<Uint8Array> {
  const compile = await openOnce();
  // A batch lets others in between its documents, and the wrapper free what it holds: it does so when the event loop turns.
  await setImmediate();
  return compile(document, standard, createdAt);
}

async function aside(document: PaperDocument, { standard, createdAt }: PdfOptions): Promise<Uint8Array> {
  const { compileAside } = await import("./typst/compile-aside.ts");
  return compileAside({ document, standard, milliseconds: createdAt.epochMilliseconds });
}

/**
 * The document as a tagged PDF on A4: "ua-1" (ISO 14289-1) to publish, "a-2a" (ISO 19005-2, level A, and ISO 14289-1 too) for
 * the archive. Equal input gives equal bytes; `createdAt` is the time written in the file, in whole seconds.
 */
export async function toPdf(document: PaperDocument, options: PdfOptions): Promise<Uint8Array> {
  const bytes = isLongPaper(document) ? await aside(document, options) : await compileHere(document, options);
  if (options.standard === "ua-1") return bytes;
  const { accessibleArchive } = await import("./accessible-archive.ts");
  return accessibleArchive(bytes);
}

const firstPage: PaperDocument = {
  language: "sv",
  title: "Värn",
  header: { sender: ["Värn"] },
  blocks: [{ kind: "paragraph", text: "Värn" }],
};

/** Sets a page that nobody sees, so that the first document a reader asks for waits for neither fonts nor templates. */
export async function makePaperReady(): Promise<void> {
  await compileHere(firstPage, { standard: "ua-1", createdAt: Temporal.Instant.fromEpochMilliseconds(0) });
}
