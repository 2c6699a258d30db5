import { Document, Packer, Paragraph } from "docx";
import type { PaperDocument } from "../document.ts";
import { readableText } from "../readable-text.ts";
import { blocks } from "./blocks.ts";
import { coreProperties } from "./core-properties.ts";
import { fixedZipTimes } from "./fixed-zip-times.ts";
import { masthead, pageFooters, pageHeaders } from "./masthead.ts";
import { margins, newPen, twips } from "./pen.ts";
import { numbering, styles } from "./styles.ts";

/** Puts the parts of the Word file together. `listStarts` are the numbers at which numbered lists begin. */
export async function writeDocx(
  document: PaperDocument,
  createdAt: Temporal.Instant,
  listStarts: ReadonlySet<number>,
): Promise<Uint8Array> {
  const width = document.width ?? "column";
  const pen = newPen(width);
  const { left, right, top, bottom } = margins[width];
  const subtitle =
    document.subtitle === undefined
      ? []
      : [new Paragraph({ style: "Subtitle", text: readableText(document.subtitle) })];
  const file = new Document({
    title: readableText(document.title),
    styles: styles(document.language),
    numbering: numbering(listStarts),
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              left: twips(left),
              right: twips(right),
              top: twips(top),
              bottom: twips(bottom),
              header: twips(14),
              footer: twips(14),
            },
          },
        },
        headers: pageHeaders(document, pen),
        footers: pageFooters(document),
        children: [
          ...masthead(document.header, pen),
          new Paragraph({ style: "Title", text: readableText(document.title) }),
          ...subtitle,
          ...document.blocks.flatMap((block) => blocks(block, pen)),
        ],
      },
    ],
  });
  const core = { path: "docProps/core.xml", data: coreProperties(document, createdAt) };
  return fixedZipTimes(new Uint8Array(await Packer.toBuffer(file, undefined, [core])));
}
