import { getDocument } from "pdfjs-dist";

/** The width of each sheet of a PDF in points, and what stands on it. */
export async function pdfSheets(pdf: Uint8Array): Promise<{ width: number; text: string }[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const sheets: { width: number; text: string }[] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const sheet = await document.getPage(at);
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    sheets.push({ width: Math.round(sheet.getViewport({ scale: 1 }).width), text });
  }
  await task.destroy();
  return sheets;
}
