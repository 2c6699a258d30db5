import { type Outcome, ok } from "../../kernel/outcome.ts";
import { type ExtractedText, extractedText, maximumCharacters, type TextWarning } from "./extracted-text.ts";
import { fileProblem } from "./file-problem.ts";
import { type OpenPdf, openPdf } from "./open-pdf.ts";

type PdfDocument = Awaited<OpenPdf["promise"]>;

/**
 * The text of a PDF, page by page; `pages` is how many it has. A PDF of scanned pages has none and gets `no-text`.
 * Problems: `files:encrypted` when a password is needed to open it; throws when it cannot be understood.
 */
export async function pdfText(fd: number, size: number): Promise<Outcome<ExtractedText>> {
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
