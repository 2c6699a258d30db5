import type { PaperDocument } from "../document.ts";
import { isLongPaper } from "../is-long-paper.ts";
import { readableText } from "../readable-text.ts";
import { blockData, type Data, type Pen } from "./block-data.ts";

/** A document as the Typst templates read it, and the pictures it names by path. */
export type PaperData = { paper: Data; pictures: ReadonlyMap<string, Uint8Array> };

/** Every text made fit for the page by `draw`; what is absent is null, since the templates know no other nothing. */
export function paperData(document: PaperDocument, draw: (text: string) => string): PaperData {
  const pictures = new Map<string, Uint8Array>();
  const write = (text: string) => draw(readableText(text));
  const pen: Pen = { write, pictures };
  const optional = (text: string | undefined) => (text === undefined ? null : write(text));
  const { language, title, subtitle, header, blocks, footer = [], width = "column" } = document;
  const { sender, sort, number, day, details = [] } = header;
  const paper = {
    language,
    title: write(title),
    subtitle: optional(subtitle),
    width,
    long: isLongPaper(document),
    header: {
      sender: sender.map(write),
      sort: optional(sort),
      number: optional(number),
      day: optional(day),
      details: details.map(({ label, lines }) => ({ label: write(label), lines: lines.map(write) })),
    },
    footer: footer.map(write),
    blocks: blocks.map((block) => blockData(block, pen)),
  };
  return { paper, pictures };
}
