import { type Outcome, ok } from "../../kernel/outcome.ts";
import type { DocumentLine, DocumentStructure } from "./document-structure.ts";
import { maximumCharacters } from "./extracted-text.ts";
import { fileProblem } from "./file-problem.ts";
import { type OpenPdf, openPdf } from "./open-pdf.ts";
import { pdfLines } from "./pdf-lines.ts";
import type { PdfPiece } from "./pdf-rows.ts";

/** Pages that are asked for together, so that pdf.js need not wait between them. */
const AT_ONCE = 8;

type Document = Awaited<OpenPdf["promise"]>;

/**
 * A PDF as lines, put together again from where its pieces of text stand on each page. A PDF of scanned pages gets
 * `no-text`. Problems: `files:encrypted`; throws when it cannot be understood.
 */
export async function pdfStructure(fd: number, size: number): Promise<Outcome<DocumentStructure>> {
  const task = await openPdf(fd, size);
  try {
    return ok(await readPages(await task.promise));
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return fileProblem("files:encrypted");
    throw error;
  } finally {
    await task.destroy();
  }
}

async function readPages(document: Document): Promise<DocumentStructure> {
  const warnings = new Set<DocumentStructure["warnings"][number]>();
  const pages: PdfPiece[][] = [];
  let characters = 0;
  for (let first = 1; first <= document.numPages && characters <= maximumCharacters; first += AT_ONCE) {
    const numbers = Array.from(
      { length: Math.min(AT_ONCE, document.numPages - first + 1) },
      (_, index) => first + index,
    );
    const read = await Promise.all(numbers.map((number) => readPage(document, number).catch(() => null)));
    for (const pieces of read) {
      if (pieces === null) warnings.add("pages-unreadable");
      pages.push(pieces ?? []);
      characters += (pieces ?? []).reduce((sum, { text }) => sum + text.length, 0);
    }
  }
  if (characters > maximumCharacters) warnings.add("truncated");
  const lines: DocumentLine[] = pdfLines(pages);
  if (lines.every(({ text }) => text.trim() === "")) warnings.add("no-text");
  return { lines, text: "", pages: document.numPages, reported: [], warnings: [...warnings] };
}

async function readPage(document: Document, number: number): Promise<PdfPiece[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ disableNormalization: true });
  page.cleanup();
  return items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    // What stands across the page is a stamp or a watermark, and no line of the text.
    if (Math.abs(b) > Math.abs(a) * 0.1) return [];
    const height = Math.hypot(c, d) || item.height;
    return [{ text: item.str, x, y, width: item.width, height, font: item.fontName }];
  });
}
