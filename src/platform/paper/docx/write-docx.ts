import { Document, type FileChild, type ISectionOptions, Packer, Paragraph } from "docx";
import type { PaperDocument } from "../document.ts";
import { readableText } from "../readable-text.ts";
import { blocks } from "./blocks.ts";
import { coreProperties } from "./core-properties.ts";
import { fixedZipTimes } from "./fixed-zip-times.ts";
import { masthead, pageFooters, pageHeaders } from "./masthead.ts";
import { margins, newPen, type Pen, twips } from "./pen.ts";
import { numbering, styles } from "./styles.ts";

function pageOf(width: keyof typeof margins) {
  const { left, right, top, bottom } = margins[width];
  const size = { width: twips(210), height: twips(297) };
  const edges = { left: twips(left), right: twips(right), top: twips(top), bottom: twips(bottom) };
  return { size, margin: { ...edges, header: twips(14), footer: twips(14) } };
}

function bodyOf({ header, title, subtitle, blocks: all }: PaperDocument, pen: Pen): FileChild[] {
  const below = subtitle === undefined ? [] : [new Paragraph({ style: "Subtitle", text: readableText(subtitle) })];
  return [
    ...masthead(header, pen),
    new Paragraph({ style: "Title", text: readableText(title) }),
    ...below,
    ...all.flatMap((block) => blocks(block, pen)),
  ];
}

/** Puts the parts of the Word file together. `listStarts` are the numbers at which numbered lists begin. */
export async function writeDocx(
  document: PaperDocument,
  createdAt: Temporal.Instant,
  listStarts: ReadonlySet<number>,
): Promise<Uint8Array> {
  const { width = "column", title, language } = document;
  const pen = newPen(width);
  const section: ISectionOptions = {
    // The first page has a header and a footer of its own.
    properties: { titlePage: true, page: pageOf(width) },
    headers: pageHeaders(document, pen),
    footers: pageFooters(document),
    children: bodyOf(document, pen),
  };
  const file = new Document({
    title: readableText(title),
    styles: styles(language),
    numbering: numbering(listStarts),
    hyphenation: { autoHyphenation: true },
    sections: [section],
  });
  const core = { path: "docProps/core.xml", data: coreProperties(document, createdAt) };
  return fixedZipTimes(new Uint8Array(await Packer.toBuffer(file, undefined, [core])));
}
