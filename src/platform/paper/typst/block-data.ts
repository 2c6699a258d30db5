import { createHash } from "node:crypto";
import type { Attests, Block, Figure, Person, Table, Text } from "../document.ts";
import { isLongLabel } from "../is-long-label.ts";
import { linkAddress } from "../link-address.ts";
import { runsOf } from "../runs-of.ts";

export type Data = string | number | boolean | null | readonly Data[] | { readonly [name: string]: Data };

/** How text is made fit for the page, and where pictures are laid. */
export type Pen = { write: (text: string) => string; pictures: Map<string, Uint8Array> };

/** A row longer than this may be cut between two pages; shorter ones are moved whole. In characters. */
const longRow = 900;

const runs = (text: Text, { write }: Pen): Data =>
  runsOf(text).map(({ text: words, bold = false, italic = false, href }) => {
    return { text: write(words), bold, italic, href: href === undefined ? null : linkAddress(href) };
  });

const optional = (text: string | undefined, { write }: Pen) => (text === undefined ? null : write(text));

const lengthOf = (row: readonly Text[]) => row.flatMap(runsOf).reduce((sum, run) => sum + run.text.length, 0);

function table({ kind, caption, captionHidden, columns, rows }: Table, pen: Pen): Data {
  return {
    kind,
    caption: captionHidden ? null : pen.write(caption),
    columns: columns.map(({ header, align = "start", share = null }) => ({ header: pen.write(header), align, share })),
    rows: rows.map((row) => ({ cells: row.map((cell) => runs(cell, pen)), breakable: lengthOf(row) > longRow })),
  };
}

function figure({ kind, picture, alternative, caption }: Figure, pen: Pen): Data {
  const name = createHash("sha256").update(picture.bytes).digest("hex");
  const path = `/pictures/${name}.${picture.mediaType === "image/png" ? "png" : "jpg"}`;
  pen.pictures.set(path, picture.bytes);
  return { kind, path, width: picture.width, alternative: pen.write(alternative), caption: optional(caption, pen) };
}

const person = ({ name, title, unit }: Person, pen: Pen): Data => ({
  name: pen.write(name),
  title: pen.write(title),
  unit: optional(unit, pen),
});

function fact({ label, value }: { label: string; value: Text }, pen: Pen): Data {
  const written = pen.write(label);
  return { label: written, long: isLongLabel(written), value: runs(value, pen) };
}

const attests = ({ kind, words, rows }: Attests, { write }: Pen): Data => ({
  kind,
  words: { name: write(words.name), day: write(words.day) },
  rows: rows.map(({ name, day }) => ({ name: write(name), day: write(day) })),
});

/** One block as the templates read it. */
export function blockData(block: Block, pen: Pen): Data {
  const { write } = pen;
  const many = (blocks: readonly Block[]): Data => blocks.map((one) => blockData(one, pen));
  switch (block.kind) {
    case "heading":
      return { kind: block.kind, level: block.level, text: write(block.text) };
    case "paragraph":
      return { kind: block.kind, text: runs(block.text, pen) };
    case "list":
      return { kind: block.kind, ordered: block.ordered, start: block.start ?? 1, items: block.items.map(many) };
    case "facts":
      return {
        kind: block.kind,
        rows: block.rows.map((row) => fact(row, pen)),
      };
    case "quote":
      return { kind: block.kind, blocks: many(block.blocks) };
    case "note":
      return { kind: block.kind, title: optional(block.title, pen), blocks: many(block.blocks) };
    case "signatures":
      return { kind: block.kind, people: block.people.map((one) => person(one, pen)) };
    case "attachments":
      return {
        kind: block.kind,
        items: block.items.map((one) => ({ title: runs(one.title, pen), note: optional(one.note, pen) })),
      };
    case "attests":
      return attests(block, pen);
    case "table":
      return table(block, pen);
    case "figure":
      return figure(block, pen);
    case "page-break":
      return { kind: block.kind };
  }
}
