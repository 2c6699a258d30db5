import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { type Outcome, ok } from "../../kernel/outcome.ts";
import { type ExtractedText, extractedText, maximumCharacters, type TextWarning } from "./extracted-text.ts";
import { fileProblem } from "./file-problem.ts";
import { readRange } from "./read-range.ts";

// pdf.js loads a canvas written in C++ to draw with. Nothing is drawn here, and a hostile file need not come near it.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === "@napi-rs/canvas") throw new Error("Text is read without a canvas.");
    return next(specifier, context);
  },
});
const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
type PdfDocument = Awaited<ReturnType<typeof getDocument>["promise"]>;

const packageFolder = fileURLToPath(new URL(".", import.meta.resolve("pdfjs-dist/package.json")));

/**
 * The text of a PDF, page by page; `pages` is how many it has. A PDF of scanned pages has none and gets `no-text`.
 * Problems: `files:encrypted` when a password is needed to open it; throws when it cannot be understood.
 */
export async function pdfText(fd: number, size: number): Promise<Outcome<ExtractedText>> {
  const task = getDocument({
    data: new Uint8Array(await readRange(fd, 0, size)),
    standardFontDataUrl: `${packageFolder}standard_fonts/`,
    cMapUrl: `${packageFolder}cmaps/`,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return ok(await readPages(await task.promise));
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return fileProblem("files:encrypted");
    throw error;
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PdfDocument): Promise<ExtractedText> {
  const warnings = new Set<TextWarning>();
  let text = "";
  for (let number = 1; number <= document.numPages && text.length <= maximumCharacters; number += 1) {
    const page = await readPage(document, number).catch(() => null);
    if (page === null) warnings.add("pages-unreadable");
    else text += `${page}\n\n`;
  }
  return extractedText(text, { pages: document.numPages, warnings: [...warnings] });
}

async function readPage(document: PdfDocument, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
}
