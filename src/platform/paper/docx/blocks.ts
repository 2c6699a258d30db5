import { type FileChild, ImageRun, Paragraph, Tab, TextRun } from "docx";
import type { Block, Figure, List, Table, Text } from "../document.ts";
import { isLongLabel } from "../is-long-label.ts";
import { readableText } from "../readable-text.ts";
import { runsOf } from "../runs-of.ts";
import { inline } from "./inline.ts";
import { signatureTable } from "./masthead.ts";
import { type Pen, twips } from "./pen.ts";
import { attestTable, ruledTable } from "./tables.ts";

/** Where a block stands: in which style its paragraphs are set, and how deep in lists. */
type Place = { style?: string; depth: number };

const headings = { 1: "Heading1", 2: "Heading2", 3: "Heading3", 4: "Heading4" } as const;
const listStep = twips(7);
const gap = () => new Paragraph({ spacing: { after: 80 } });

function list({ ordered, start = 1, items }: List, pen: Pen, place: Place): FileChild[] {
  pen.lists += 1;
  const numbering = {
    reference: ordered ? `numbers-${start}` : "bullets",
    level: Math.min(place.depth, 8),
    instance: pen.lists,
  };
  return items.flatMap((item) => {
    const [first, ...rest] = item;
    const inside = { style: "ListParagraph", depth: place.depth + 1 };
    const opening = first?.kind === "paragraph" ? first.text : "";
    const others = first?.kind === "paragraph" ? rest : item;
    const marked = new Paragraph({ style: "ListParagraph", numbering, children: inline(opening, pen) });
    return [marked, ...others.flatMap((block) => blocks(block, pen, inside))];
  });
}

function figure({ picture, alternative, caption: words }: Figure, pen: Pen): FileChild[] {
  pen.pictures += 1;
  const widest = (pen.width / 1440) * 96;
  const scale = Math.min(1, widest / picture.width);
  const image = new ImageRun({
    type: picture.mediaType === "image/png" ? "png" : "jpg",
    data: picture.bytes,
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: { id: String(pen.pictures), name: `${pen.pictures}`, description: readableText(alternative) },
  });
  const below =
    words === undefined ? [] : [new Paragraph({ style: "Caption", keepNext: false, text: readableText(words) })];
  return [new Paragraph({ keepNext: words !== undefined, children: [image] }), ...below];
}

function paragraph(text: Text, pen: Pen, { style, depth }: Place): Paragraph {
  // A sentence that announces what follows stays with it.
  const keepNext = /:\s*$/.test(runsOf(text).at(-1)?.text ?? "");
  const indent = depth > 0 ? { left: depth * listStep } : undefined;
  return new Paragraph({ style, indent, keepNext, children: inline(text, pen) });
}

// A label that does not fit beside its value stands above it.
function fact({ label, value }: { label: string; value: Text }, pen: Pen): Paragraph {
  const words = readableText(label);
  const long = isLongLabel(words);
  const labelRun = new TextRun({ children: long ? [words] : [words, new Tab()], color: "595959" });
  const below = long ? [new TextRun({ break: 1 })] : [];
  return new Paragraph({ style: "Facts", children: [labelRun, ...below, ...inline(value, pen)] });
}

const opening = (title: string | undefined): Block[] =>
  title === undefined ? [] : [{ kind: "paragraph", text: [{ text: title, bold: true }] }];

const caption = (table: Table): Paragraph[] =>
  table.captionHidden ? [] : [new Paragraph({ style: "Caption", text: readableText(table.caption) })];

const attachments = (items: readonly { title: Text; note?: string }[]): List => ({
  kind: "list",
  ordered: true,
  items: items.map(({ title, note }) => {
    const runs = typeof title === "string" ? [{ text: title }] : title;
    return [{ kind: "paragraph", text: note === undefined ? runs : [...runs, { text: ` ${note}` }] }];
  }),
});

/** One block as Word has it; a table is followed by a small gap, since tables that touch grow together. */
export function blocks(block: Block, pen: Pen, place: Place = { depth: 0 }): FileChild[] {
  const inner = (all: readonly Block[], style: string) =>
    all.flatMap((one) => blocks(one, pen, { style, depth: place.depth }));
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: headings[block.level], text: readableText(block.text) })];
    case "paragraph":
      return [paragraph(block.text, pen, place)];
    case "list":
      return list(block, pen, place);
    case "facts":
      return block.rows.map((row) => fact(row, pen));
    case "quote":
      return inner(block.blocks, "Quote");
    case "note":
      return inner([...opening(block.title), ...block.blocks], "Note");
    case "signatures":
      return [gap(), signatureTable(block.people, pen), gap()];
    case "attachments":
      return list(attachments(block.items), pen, place);
    case "attests":
      return [attestTable(block, pen), gap()];
    case "table":
      return [...caption(block), ruledTable(block, pen), gap()];
    case "figure":
      return figure(block, pen);
    case "page-break":
      return [new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20, lineRule: "exact" } })];
  }
}
