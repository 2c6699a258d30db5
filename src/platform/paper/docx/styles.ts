import type { IPropertiesOptions, IStylesOptions } from "docx";
import type { Language } from "../../texts/texts.ts";
import { twips } from "./pen.ts";

/** On every machine that has Word; the fonts of the PDF are not, and a file with fonts inside is ten times as large. */
const font = "Calibri";
const faint = "595959";
const points = (size: number) => size * 2;
const space = (before: number, after: number, line = 264) => {
  return { before: before * 20, after: after * 20, line, lineRule: "auto" as const };
};

const heading = (level: number, size: number, before: number, after: number, italics = false) => ({
  run: { font, size: points(size), bold: !italics, italics, color: "000000" },
  paragraph: { spacing: space(before, after, 252), keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

const paragraphStyles: NonNullable<IStylesOptions["paragraphStyles"]> = [
  {
    id: "Subtitle",
    name: "Subtitle",
    basedOn: "Normal",
    next: "Normal",
    quickFormat: true,
    run: { size: points(13), color: faint },
    paragraph: { spacing: space(0, 20) },
  },
  {
    id: "Quote",
    name: "Quote",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { indent: { left: twips(9), right: twips(9) } },
  },
  {
    id: "Note",
    name: "Note",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: {
      indent: { left: twips(4) },
      border: { left: { style: "single", size: 16, space: 8, color: "737373" } },
    },
  },
  {
    id: "Facts",
    name: "Facts",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: {
      spacing: space(0, 4),
      indent: { left: twips(42), hanging: twips(42) },
    },
  },
  {
    id: "TableText",
    name: "Table Text",
    basedOn: "Normal",
    quickFormat: true,
    run: { size: points(10) },
    paragraph: { spacing: space(2, 2, 240) },
  },
  {
    id: "Masthead",
    name: "Masthead",
    basedOn: "Normal",
    run: { size: points(10) },
    paragraph: { spacing: space(0, 0, 250) },
  },
  { id: "Signature", name: "Signature", basedOn: "Normal", paragraph: { spacing: space(0, 0), keepLines: true } },
  {
    id: "Header",
    name: "header",
    basedOn: "Normal",
    run: { size: points(9), color: faint },
    paragraph: { spacing: space(0, 0, 240) },
  },
  {
    id: "Footer",
    name: "footer",
    basedOn: "Normal",
    run: { size: points(9), color: faint },
    paragraph: { spacing: space(0, 0, 240) },
  },
];

/** The styles a writer finds in Word's list: title, headings, lists, captions, and what only we have. */
export function styles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: points(11), language: { value: language === "sv" ? "sv-SE" : "en-GB" } },
        paragraph: { spacing: space(0, 7) },
      },
      title: { run: { font, size: points(21), bold: true }, paragraph: { spacing: space(0, 8, 240), keepNext: true } },
      heading1: heading(1, 14.5, 18, 6),
      heading2: heading(2, 12, 14, 4),
      heading3: heading(3, 11, 12, 3),
      heading4: heading(4, 11, 11, 3, true),
      listParagraph: { paragraph: { spacing: space(0, 4) } },
      caption: {
        run: { font, size: points(10), bold: true, color: "000000" },
        paragraph: { spacing: space(8, 4), keepNext: true },
      },
      hyperlink: { run: { color: "000000", underline: { type: "single" } } },
    },
    paragraphStyles,
  };
}

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const place = (level: number) => ({
  style: { paragraph: { indent: { left: twips(7 * (level + 1)), hanging: twips(7) } } },
});

/** Word's own numbering, so that a list goes on counting when somebody writes in it. */
export function numbering(starts: ReadonlySet<number>): NonNullable<IPropertiesOptions["numbering"]> {
  const ordered = [...starts].map((start) => ({
    reference: `numbers-${start}`,
    levels: depths.map((level) => ({
      level,
      format: level % 2 === 0 ? ("decimal" as const) : ("lowerLetter" as const),
      text: `%${level + 1}.`,
      start: level === 0 ? start : 1,
      ...place(level),
    })),
  }));
  const bullets = depths.map((level) => ({
    level,
    format: "bullet" as const,
    text: level % 2 === 0 ? "–" : "•",
    ...place(level),
  }));
  return { config: [{ reference: "bullets", levels: bullets }, ...ordered] };
}
